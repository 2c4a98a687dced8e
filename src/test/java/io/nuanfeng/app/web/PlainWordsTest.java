package io.nuanfeng.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Message;
import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.web.BenefitMessages;
import io.nuanfeng.coverage.web.CoverageMessages;
import io.nuanfeng.coverage.web.DisputeMessages;
import io.nuanfeng.coverage.web.EntryMessages;
import io.nuanfeng.coverage.web.GaugeMessages;
import io.nuanfeng.coverage.web.HandoverMessages;
import io.nuanfeng.coverage.web.InjuryMessages;
import io.nuanfeng.coverage.web.PremiumMessages;
import io.nuanfeng.coverage.web.ProofMessages;
import io.nuanfeng.coverage.web.ReturnsMessages;
import io.nuanfeng.coverage.web.RosterFileMessages;
import io.nuanfeng.coverage.web.SettlementMessages;
import io.nuanfeng.coverage.web.WorkMessages;
import io.nuanfeng.kernel.page.LayoutMessages;
import io.nuanfeng.oversight.web.OversightMessages;
import io.nuanfeng.pay.web.PayMessages;
import io.nuanfeng.registry.web.RegistryMessages;

/** A courier reads between two deliveries: short sentences (docs: at most 35 characters, 20 on average). */
class PlainWordsTest {

    private static final int LONGEST = 35;
    private static final int AVERAGE = 20;
    private static final List<Class<?>> BUNDLES = List.of(
            LayoutMessages.class,
            PortalMessages.class,
            DeskMessages.class,
            CoverageMessages.class,
            DisputeMessages.class,
            BenefitMessages.class,
            InjuryMessages.class,
            PremiumMessages.class,
            SettlementMessages.class,
            EntryMessages.class,
            HandoverMessages.class,
            WorkMessages.class,
            ProofMessages.class,
            ReturnsMessages.class,
            GaugeMessages.class,
            RegistryMessages.class,
            PayMessages.class,
            RosterFileMessages.class,
            OversightMessages.class);

    @Test
    void no_sentence_is_longer_than_35_characters() {
        assertThat(sentences().filter(sentence -> sentence.length() > LONGEST)).isEmpty();
    }

    @Test
    void sentences_have_at_most_20_characters_on_average() {
        assertThat(sentences().mapToInt(String::length).average().orElseThrow()).isLessThanOrEqualTo(AVERAGE);
    }

    private static Stream<String> sentences() {
        return BUNDLES.stream()
                .flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                .map(method -> method.getAnnotation(Message.class).value())
                .flatMap(words -> Arrays.stream(words.split("[。？！]|\\{[^}]*}")))
                .filter(sentence -> !sentence.isBlank());
    }
}
