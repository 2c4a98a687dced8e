package io.nuanfeng.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.PolicyBooks;

/** Minimum wages by place and day, last day of the old and first day of the new rate. */
class FloorBookTest {

    private final FloorBook floors = new FloorBook(PolicyBooks.open());

    @ParameterizedTest
    @CsvSource({
        "630203, 2014-04-30, 105000, 1060, false", // start date unknown, in force by April 2014
        "630203, 2014-05-01, 125000, 1270, false",
        "630203, 2017-05-01, 150000, 1520, false", // one rate for the province
        "630203, 2019-12-31, 150000, 1520, false",
        "630203, 2020-01-01, 170000, 1520, false", // 青政〔2019〕68号
        "630203, 2023-01-31, 170000, 1520, false", // T2
        "630203, 2023-02-01, 188000, 1800, false", // T2, 青政〔2023〕8号
        "630203, 2024-02-29, 188000, 1800, false",
        "630203, 2025-04-30, 188000, 1800, false",
        "630203, 2025-05-01, 208000, 2000, true", // weak source
        "632221, 2016-06-01, 126000, 1280, false", // Haibei, before the one rate
        "450802, 2016-06-01, 121000, 1150, false", // T4, 桂政发〔2015〕13号
        "450881, 2016-06-01, 108500, 1050, false", // T4
        "450821, 2016-06-01, 100000, 950, false", // T4
        "450821, 2018-01-31, 100000, 950, false",
        "450821, 2018-02-01, 130000, 1250, false", // 桂政发〔2018〕6号
        "450804, 2020-02-29, 145000, 1400, false",
        "450804, 2020-03-01, 158000, 1530, false", // 桂政发〔2020〕1号
        "450802, 2023-10-31, 158000, 1530, false", // T3
        "450821, 2023-10-31, 143000, 1400, false", // T3
        "450802, 2023-11-01, 184000, 1860, false", // T3, 桂政发〔2023〕24号
        "450821, 2023-11-01, 169000, 1700, false", // T3
        "450802, 2025-05-01, 184000, 1860, true", // may have changed by then
        "450802, 2025-07-01, 204000, 2070, true",
        "450881001, 2025-07-01, 187000, 1900, true", // a town is of its county's class
        "630203, 2026-11-01, 208000, 2000, true"
    })
    void a_floor_holds_from_its_first_day(String place, LocalDate day, long monthly, long hourly, boolean unconfirmed) {
        var floor = floors.on(DivisionCode.of(place), day).orElseThrow();

        assertThat(floor.monthly().amount()).isEqualTo(Money.ofFen(monthly));
        assertThat(floor.hourly().orElseThrow().amount()).isEqualTo(Money.ofFen(hourly));
        assertThat(floor.monthly().unconfirmed()).isEqualTo(unconfirmed);
    }

    @ParameterizedTest
    @CsvSource({
        "630203, 2010-08-31", // before the first on record
        "630203, 2011-01-01", // what followed was not found
        "630203, 2014-03-31",
        "450802, 2014-12-31",
        "450800, 2024-01-01", // a city has no class of its own
        "450122, 2024-01-01", // class not on record
        "110101, 2024-01-01" // another province
    })
    void where_nothing_is_on_record_nothing_is_guessed(String place, LocalDate day) {
        assertThat(floors.on(DivisionCode.of(place), day)).isEmpty();
    }

    @Test
    void the_history_of_pingan_has_every_change_and_the_years_nobody_found() {
        assertThat(floors.history(DivisionCode.of("630203")))
                .extracting(period -> period.since() + " "
                        + period.floor()
                                .map(floor -> floor.monthly().amount().format())
                                .orElse("?"))
                .containsExactly(
                        "2025-05-01 2,080.00",
                        "2023-02-01 1,880.00",
                        "2020-01-01 1,700.00",
                        "2017-05-01 1,500.00",
                        "2014-05-01 1,250.00",
                        "2014-04-01 1,050.00",
                        "2011-01-01 ?",
                        "2010-09-01 750.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"450802", "450821", "450881", "632221"})
    void a_history_begins_where_the_class_is_known_and_has_no_hole(String place) {
        assertThat(floors.history(DivisionCode.of(place))).isNotEmpty().allMatch(period -> period.floor()
                .isPresent());
    }

    @Test
    void a_later_rate_never_changes_an_earlier_answer() {
        // X20: the year before must stay what it was.
        var history = floors.history(DivisionCode.of("450802"));

        for (var i = 1; i < history.size(); i++) {
            var lastDay = history.get(i - 1).since().minusDays(1);
            var then = floors.on(DivisionCode.of("450802"), lastDay).orElseThrow();
            assertThat(then.monthly().amount())
                    .isEqualTo(history.get(i).floor().orElseThrow().monthly().amount());
        }
    }
}
