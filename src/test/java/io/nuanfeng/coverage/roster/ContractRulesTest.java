package io.nuanfeng.coverage.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.time.DateRange;

/** Rule R4 by the terms of the book (劳动合同法 arts 10, 14, 82; 实施条例 arts 6–7). */
class ContractRulesTest {

    private static final PolicyBook BOOK = PolicyBooks.open();

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, 2022-06-15, 2022-04-01, 2022-06-14", // T9
        "2022-03-01, ,           2022-04-01, 2023-02-28", // T10
        "2022-03-01, 2022-04-02, 2022-04-01, 2022-04-01", // one day late
        "2022-03-01, 2023-03-01, 2022-04-01, 2023-02-28", // at most to the day before one year
        "2022-03-01, 2024-05-01, 2022-04-01, 2023-02-28",
        "2024-01-31, ,           2024-02-29, 2025-01-30", // month-end in a leap year
        "2023-01-31, ,           2023-02-28, 2024-01-30",
        "2024-02-29, ,           2024-03-29, 2025-02-27", // leap day: the year ends on 28 February
    })
    void double_pay_runs_from_one_month_to_the_day_before_the_contract(
            LocalDate hired, LocalDate signed, LocalDate first, LocalDate last) {
        assertThat(ContractRules.doublePay(hired, signed, terms(hired))).contains(new DateRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-01, 2022-03-01", "2022-03-01, 2022-04-01", "2022-03-01, 2022-02-20"})
    void who_signs_within_the_month_owes_no_double_pay(LocalDate hired, LocalDate signed) {
        assertThat(ContractRules.doublePay(hired, signed, terms(hired))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-01, , 2023-03-01", "2022-03-01, 2023-03-01, 2023-03-01", "2022-03-01, 2023-02-28, "})
    void after_a_year_the_contract_counts_as_one_without_end(LocalDate hired, LocalDate signed, LocalDate from) {
        assertThat(ContractRules.openEndedFrom(hired, signed, terms(hired)).orElse(null))
                .isEqualTo(from);
    }

    private static ContractRules.Terms terms(LocalDate hired) {
        return new ContractRules.Terms(
                BOOK.valueOn(RosterLaw.CONTRACT, DivisionCode.NATION, hired).value(),
                BOOK.valueOn(RosterLaw.DOUBLE_PAY, DivisionCode.NATION, hired).value(),
                BOOK.valueOn(RosterLaw.DOUBLE_PAY_CLAUSE, DivisionCode.NATION, hired)
                        .value());
    }
}
