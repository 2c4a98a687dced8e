package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 个人信息保护法 art. 6: a number so small that it points at people is not published. */
class OutletCoverRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 31);

    @ParameterizedTest
    @CsvSource({
        "   , 12, UNKNOWN,       , 12",
        "  0, 12, NOT_COVERED,   , 12",
        "  5, 12, PARTLY,       5, 12",
        "  4, 12, PARTLY,        , 12",
        " 12, 12, COVERED,     12, 12",
        " 13, 12, COVERED,     13, 12",
        "  4,  4, COVERED,       ,   ",
        "  5,  5, COVERED,      5,  5",
        "  7,   , PARTLY,       7,   ",
        "  0,  0, UNKNOWN,       ,   "
    })
    void insured_and_engaged_give_the_state(
            Integer insured, Integer engaged, OutletCover.State state, Integer shownInsured, Integer shownEngaged) {
        var count = Optional.ofNullable(insured).map(number -> new CoverCounts.Count(number, DAY));
        var cover = OutletCoverRules.decide(count, engaged, 5);
        assertThat(cover.state()).isEqualTo(state);
        assertThat(cover.insured()).isEqualTo(shownInsured);
        assertThat(cover.engaged()).isEqualTo(shownEngaged);
    }
}
