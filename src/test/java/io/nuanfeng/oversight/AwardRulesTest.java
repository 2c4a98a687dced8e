package io.nuanfeng.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 贵人社函〔2022〕18号 五（二）: participation is an important basis for awards. */
class AwardRulesTest {

    @ParameterizedTest
    @CsvSource({
        // outlets, covered, partly, not covered, unknown; a standing event, a corrected one
        "2, 2, 0, 0, 0,              ,            , PASS",
        "2, 2, 0, 0, 0, INSURED_ALL  ,            , PASS",
        "2, 2, 0, 0, 0,              , REFUSED    , PASS",
        "2, 2, 0, 0, 0, REFUSED      ,            , FAIL",
        "2, 2, 0, 0, 0, FRAUD        ,            , FAIL",
        "2, 1, 0, 1, 0,              ,            , FAIL",
        "2, 1, 1, 0, 0,              ,            , REVIEW",
        "2, 1, 0, 0, 1,              ,            , REVIEW",
        "0, 0, 0, 0, 0,              ,            , REVIEW",
        "1, 1, 0, 0, 0,              ,            , PASS"
    })
    void awards_need_every_outlet_insured_and_no_standing_event(
            int outlets,
            int covered,
            int partly,
            int notCovered,
            int unknown,
            CreditEvent.Kind standing,
            CreditEvent.Kind corrected,
            AwardRules.Result expected) {
        var events = new java.util.ArrayList<CreditEvent>();
        if (standing != null) {
            events.add(event(standing, null));
        }
        if (corrected != null) {
            events.add(event(corrected, Instant.EPOCH));
        }

        assertThat(AwardRules.decide(
                        new Participation(outlets, covered, partly, notCovered, unknown), List.copyOf(events)))
                .isEqualTo(expected);
    }

    private static CreditEvent event(CreditEvent.Kind kind, Instant corrected) {
        return new CreditEvent("e", "91450802MATJ73E963", kind, LocalDate.EPOCH, "x", Instant.EPOCH, corrected, "y");
    }
}
