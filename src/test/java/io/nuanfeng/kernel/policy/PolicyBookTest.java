package io.nuanfeng.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

class PolicyBookTest {

    private static final Parameter<Money> FLOOR = Parameter.money("pay.floor");
    private static final DivisionCode TOWN = DivisionCode.of("450802001");

    private final PolicyBook book = new PolicyReader()
            .add(
                    "pay/floors.yaml",
                    """
                    parameters:
                      pay.floor:
                        what: an invented floor
                        type: money
                        values:
                          CN:
                            - {since: 2020-01-01, knownSince: 2019-12-01, value: 100, source: &s {instrument: A, article: B, reference: C, confidence: VERIFIED}}
                          450000:
                            - since: 2021-01-01
                              knownSince: 2021-07-10
                              value: 250
                              source: {instrument: A, article: B, reference: C, confidence: UNCERTAIN}
                            - {since: 2021-01-01, knownSince: 2020-12-01, value: 200, source: *s}
                          450802:
                            - {since: 2023-03-01, knownSince: 2023-05-01, withdrawn: never published, source: *s}
                            - {since: 2023-03-01, knownSince: 2023-02-01, value: 500, source: *s}
                            - {since: 2022-03-01, knownSince: 2022-02-01, value: 400, source: *s}
                          450802001:
                            - {since: 2024-02-29, knownSince: 2024-02-01, value: 900, source: *s}
                    """)
            .book();

    @ParameterizedTest
    @CsvSource({
        "450802001, 2020-01-01, 100, CN", // the first day itself
        "450802001, 2020-12-31, 100, CN", // the last day before the province has its own
        "450802001, 2021-01-01, 250, 450000",
        "450802001, 2022-02-28, 250, 450000",
        "450802001, 2022-03-01, 400, 450802",
        "450802001, 2024-02-28, 400, 450802",
        "450802001, 2024-02-29, 900, 450802001",
        "450802001, 2099-12-31, 900, 450802001", // no end: in force until another begins
        "450802002, 2024-02-29, 400, 450802", // the neighbouring town
        "450800, 2024-02-29, 250, 450000",
        "630203, 2024-02-29, 100, CN"
    })
    void the_smallest_place_with_a_value_in_force_decides(String place, LocalDate day, long fen, String decidedBy) {
        var answer = book.valueOn(FLOOR, DivisionCode.of(place), day);

        assertThat(answer.value()).isEqualTo(Money.ofFen(fen));
        assertThat(answer.division()).hasToString(decidedBy);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-09, 200, 2021-01-01", // before the corrected figure was published
        "2021-07-10, 250, 2021-01-01", // known from this day on, for the same past day
        "2020-12-01, 200, 2021-01-01", // announced ahead of its first day
        "2020-11-30, 100, 2020-01-01"
    })
    void a_value_is_what_was_known_at_the_time(LocalDate knownAt, long fen, LocalDate since) {
        var answer = book.valueOn(FLOOR, TOWN, LocalDate.of(2021, 1, 15), knownAt);

        assertThat(answer.value()).isEqualTo(Money.ofFen(fen));
        assertThat(answer.since()).isEqualTo(since);
    }

    @Test
    void what_was_withdrawn_never_held_but_was_believed_for_a_time() {
        var day = LocalDate.of(2023, 3, 15);

        assertThat(book.valueOn(FLOOR, TOWN, day, LocalDate.of(2023, 4, 30)).value())
                .isEqualTo(Money.ofFen(500));
        assertThat(book.valueOn(FLOOR, TOWN, day, LocalDate.of(2023, 5, 1)).value())
                .isEqualTo(Money.ofFen(400));
    }

    @Test
    void a_day_without_a_value_is_a_gap_and_not_a_guess() {
        assertThatThrownBy(() -> book.valueOn(FLOOR, TOWN, LocalDate.of(2019, 12, 31)))
                .isInstanceOf(PolicyGap.class)
                .hasMessage("no value of pay.floor for 450802001 on 2019-12-31")
                .isInstanceOfSatisfying(PolicyGap.class, gap -> {
                    assertThat(gap.parameter()).isEqualTo("pay.floor");
                    assertThat(gap.division()).isEqualTo(TOWN);
                    assertThat(gap.date()).isEqualTo("2019-12-31");
                });
        assertThatThrownBy(() -> book.valueOn(FLOOR, TOWN, LocalDate.of(2020, 1, 1), LocalDate.of(2019, 11, 30)))
                .isInstanceOf(PolicyGap.class);
    }

    @Test
    void an_uncertain_value_says_so() {
        assertThat(book.valueOn(FLOOR, TOWN, LocalDate.of(2021, 6, 1)).unconfirmed())
                .isTrue();
        assertThat(book.valueOn(FLOOR, TOWN, LocalDate.of(2020, 6, 1)).unconfirmed())
                .isFalse();
    }

    @Test
    void a_parameter_the_book_does_not_have_is_a_mistake_of_the_program() {
        var day = LocalDate.of(2024, 1, 1);

        assertThatThrownBy(() -> book.valueOn(Parameter.money("pay.roof"), TOWN, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.valueOn(Parameter.integer("pay.floor"), TOWN, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy book has no integer pay.floor");
        assertThatThrownBy(() -> book.citation("GG-99")).isInstanceOf(IllegalArgumentException.class);
    }
}
