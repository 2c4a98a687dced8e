package io.nuanfeng.coverage.premium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.policy.PolicyValue;

/**
 * The worker's share of a work-injury premium is nothing (工伤保险条例 art. 10, 社会保险法 art. 33): any amount taken from the
 * worker for it is a breach, whatever it is called.
 */
public final class WorkerShareRules {

    private static final Parameter<Citation> NOTHING = Parameter.citation("coverage.worker-pays-nothing.clause");
    private static final Parameter<Citation> REGULATION =
            Parameter.citation("coverage.premium.clause-regulation-worker");
    private static final Parameter<Citation> STATUTE = Parameter.citation("coverage.premium.clause-statute-worker");
    private static final List<String> WORDS = List.of("工伤");

    private WorkerShareRules() {}

    /**
     * One line of a pay record.
     *
     * @param text as it stands there: 工伤保险个人
     * @param taken from the worker; nothing or less is no deduction
     */
    public record PayLine(String text, Money taken, DivisionCode place, LocalDate day) {}

    /** @param refund what is due back: all of it */
    public record Breach(Money refund, List<Citation> clauses) {}

    /** Empty for whatever is not a deduction for work-injury insurance. */
    public static Optional<Breach> check(PayLine line, PolicyBook book) {
        var forInjury = WORDS.stream().anyMatch(line.text()::contains);
        return forInjury && Money.ZERO.isLessThan(line.taken())
                ? Optional.of(new Breach(line.taken(), clauses(book, line.place(), line.day())))
                : Optional.empty();
    }

    static List<Citation> clauses(PolicyBook book, DivisionCode place, LocalDate day) {
        return Stream.of(NOTHING, REGULATION, STATUTE)
                .flatMap(clause -> find(book, clause, place, day).stream())
                .distinct()
                .toList();
    }

    private static Optional<Citation> find(
            PolicyBook book, Parameter<Citation> clause, DivisionCode place, LocalDate day) {
        try {
            return Optional.of(book.valueOn(clause, place, day)).map(PolicyValue::value);
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }
}
