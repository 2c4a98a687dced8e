package io.nuanfeng.coverage.premium;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** What the policy book says of premiums, as far as it was published by a day. */
record PremiumLaw(PolicyBook book) {

    private static final Parameter<BigDecimal> RATE = Parameter.decimal("coverage.premium.rate");
    private static final Parameter<BigDecimal> BAND = Parameter.decimal("coverage.premium.band");
    private static final Parameter<String> BANDS = Parameter.text("coverage.premium.bands");
    private static final Parameter<BigDecimal> CUT = Parameter.decimal("coverage.premium.cut");
    private static final Parameter<Money> AVERAGE = Parameter.money("coverage.premium.average-wage");
    private static final Parameter<Integer> CARRY_OVER = Parameter.integer("coverage.premium.carry-over");
    private static final Parameter<Citation> RATE_CLAUSE = Parameter.citation("coverage.premium.clause-rate");
    private static final Parameter<BigDecimal> LATE = Parameter.decimal("coverage.premium.late-fee");
    private static final Parameter<Citation> LATE_CLAUSE = Parameter.citation("coverage.premium.clause-late-fee");
    private static final Parameter<Citation> UNINSURED = Parameter.citation("coverage.premium.clause-uninsured");

    /** The terms of a month with where they come from. */
    record Terms(PremiumTerms terms, List<Citation> sources, boolean unconfirmed) {}

    /** An average wage and how far it may be used. */
    record Standard(PolicyValue<Money> value, Standing standing) {}

    /** @throws PolicyGap where the month has no rate */
    Terms terms(PremiumFacts facts) {
        var rate = value(RATE, facts);
        var band = value(BAND, facts);
        var cut = value(CUT, facts);
        var sources = new ArrayList<Citation>();
        clause(RATE_CLAUSE, facts).ifPresent(sources::add);
        Stream.of(cited(RATE, rate), cited(BAND, band), cited(CUT, cut)).forEach(sources::add);
        sources.addAll(WorkerShareRules.clauses(book, facts.place(), facts.day()));
        return new Terms(
                new PremiumTerms(rate.value(), facts.band() == null ? band.value() : facts.band(), cut.value()),
                sources,
                Stream.of(rate, band, cut).anyMatch(PolicyValue::unconfirmed));
    }

    /** Empty where neither the month's own year nor one that may stand in has a standard. */
    Optional<Standard> standard(PremiumFacts facts) {
        return find(AVERAGE, facts)
                .map(value -> new Standard(
                        value,
                        PremiumRules.standing(
                                value.since(),
                                facts.month(),
                                value(CARRY_OVER, facts).value())))
                .filter(standard -> standard.standing() != Standing.NO_STANDARD);
    }

    /** The published bound of the month's own year; no other year's may stand in. */
    Optional<PolicyValue<Money>> bound(Parameter<Money> bound, PremiumFacts facts) {
        return find(bound, facts)
                .filter(value -> value.since().getYear() == facts.month().getYear());
    }

    /** Whether agencies set such a band at all. */
    boolean isBand(PremiumFacts facts, BigDecimal band) {
        return Stream.of(value(BANDS, facts).value().split(" "))
                .anyMatch(known -> new BigDecimal(known).compareTo(band) == 0);
    }

    LateFee lateFee(Money owed, LocalDate dueOn, LocalDate until) {
        var days = PremiumRules.daysLate(dueOn, until);
        var perDay = book.valueOn(LATE, DivisionCode.NATION, dueOn).value();
        var sources = Stream.of(LATE_CLAUSE, UNINSURED)
                .map(clause -> book.valueOn(clause, DivisionCode.NATION, dueOn).value())
                .toList();
        return new LateFee(dueOn, until, days, perDay, PremiumRules.lateFee(owed, perDay, days), sources);
    }

    Optional<Citation> clause(Parameter<Citation> clause, PremiumFacts facts) {
        return find(clause, facts).map(PolicyValue::value);
    }

    static Citation cited(Parameter<?> parameter, PolicyValue<?> value) {
        return new Citation(parameter.key(), value.source(), "");
    }

    private <T> Optional<PolicyValue<T>> find(Parameter<T> parameter, PremiumFacts facts) {
        try {
            return Optional.of(value(parameter, facts));
        } catch (PolicyGap none) {
            return Optional.empty();
        }
    }

    private <T> PolicyValue<T> value(Parameter<T> parameter, PremiumFacts facts) {
        return book.valueOn(parameter, facts.place(), facts.day(), facts.knownOn());
    }

    static Citation ofStandard(Standard standard) {
        return cited(AVERAGE, standard.value());
    }
}
