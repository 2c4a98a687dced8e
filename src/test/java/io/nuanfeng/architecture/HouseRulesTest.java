package io.nuanfeng.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.money.Money;

/** A rule that cannot be broken guards nothing: each is shown one sinner and one saint. */
class HouseRulesTest {

    static Stream<Arguments> rules() {
        var uni = Uni.class.getName();
        return Stream.of(
                Arguments.of(noClasses().should(HouseRules.mentionFloatingNumbers()), FloatingMoney.class, Money.class),
                Arguments.of(
                        noClasses().should(accessTargetWhere(HouseRules.askingWhatTimeItIs())),
                        Impatient.class,
                        Money.class),
                Arguments.of(
                        noClasses().should(accessTargetWhere(HouseRules.calling(uni, "await"))),
                        Impatient.class,
                        Transactions.class),
                Arguments.of(
                        classes().should(HouseRules.dependOnlyOn("be pure", HouseRules::isPure)),
                        ImpureRules.class,
                        PureRules.class),
                Arguments.of(
                        methods().that(HouseRules.entrance()).should(be(HouseRules.roleAnnotation())),
                        OpenResource.class,
                        GuardedResource.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_sees_the_sinner_and_spares_the_saint(ArchRule rule, Class<?> sinner, Class<?> saint) {
        var lenient = rule.allowEmptyShould(true);

        assertThat(lenient.evaluate(new ClassFileImporter().importClasses(sinner))
                        .hasViolation())
                .isTrue();
        assertThat(lenient.evaluate(new ClassFileImporter().importClasses(saint))
                        .hasViolation())
                .isFalse();
    }

    record FloatingMoney(double[] yuan) {}

    static class Impatient {
        LocalDate today = LocalDate.now();
        String answer = Uni.createFrom().item("now").await().indefinitely();
    }

    static class ImpureRules {
        Transactions transactions;
    }

    static class PureRules {
        Money least(List<Money> amounts) {
            return amounts.stream().min(Money::compareTo).orElse(Money.ZERO);
        }
    }

    static class OpenResource {
        public void everybody() {}
    }

    static class GuardedResource {
        @RolesAllowed("COURIER")
        public void couriers() {}
    }
}
