package io.nuanfeng.coverage.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.coverage.premium.WorkerShareRules.PayLine;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyBooks;

class WorkerShareRulesTest {

    private static final PolicyBook BOOK = PolicyBooks.open();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "工伤保险个人, 1000, true", // T15
        "扣工伤险,     1,    true",
        "工伤保险单位, 0,    false",
        "养老保险个人, 1000, false", // the worker's own share is lawful
        "工伤待遇补发, -500, false" // paid to the worker
    })
    void any_amount_taken_from_a_worker_for_the_premium_is_a_breach(String text, long fen, boolean breach) {
        assertThat(WorkerShareRules.check(line(text, fen, "450802"), BOOK).isPresent())
                .isEqualTo(breach);
    }

    @Test
    void the_breach_names_its_articles_and_all_is_due_back() {
        var breach =
                WorkerShareRules.check(line("工伤保险个人", 1000, "450802"), BOOK).orElseThrow();

        assertThat(breach.refund()).isEqualTo(Money.ofFen(1000));
        assertThat(breach.clauses()).extracting(Citation::id).containsExactly("GG-03f", "WII-10", "SIL-33");
    }

    @Test
    void outside_guigang_regulation_and_statute_are_named() {
        var breach =
                WorkerShareRules.check(line("工伤保险个人", 1000, "630203"), BOOK).orElseThrow();

        assertThat(breach.clauses()).extracting(Citation::id).containsExactly("WII-10", "SIL-33");
    }

    private static PayLine line(String text, long fen, String place) {
        return new PayLine(text, Money.ofFen(fen), DivisionCode.of(place), LocalDate.of(2022, 7, 15));
    }
}
