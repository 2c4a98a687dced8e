package io.nuanfeng.kernel.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** What the law says, by place, by day, and by what was known when. Immutable. */
public final class PolicyBook {

    private final Map<String, History> histories;
    private final Map<String, Citation> citations;

    PolicyBook(Map<String, History> histories, Map<String, Citation> citations) {
        this.histories = Map.copyOf(histories);
        this.citations = Map.copyOf(citations);
    }

    /**
     * The value in force at a place on a day, by all that is known now. Where the place has none of its own on that
     * day, the next larger one decides: town, county, city, province, nation.
     *
     * @throws PolicyGap if none of them has a value on that day
     */
    public <T> PolicyValue<T> valueOn(Parameter<T> parameter, DivisionCode division, LocalDate date) {
        return valueOn(parameter, division, date, LocalDate.MAX);
    }

    /**
     * The value as it was known at a time, before later publications and corrections.
     *
     * @throws PolicyGap if nothing was known then for that day
     */
    public <T> PolicyValue<T> valueOn(
            Parameter<T> parameter, DivisionCode division, LocalDate date, LocalDate knownAt) {
        var history = history(parameter);
        return division.upToNation()
                .map(place -> history.at(place, date, knownAt).map(entry -> answer(parameter, place, entry)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new PolicyGap(parameter.key(), division, date));
    }

    /** @throws IllegalArgumentException if the index of citations has no such id */
    public Citation citation(String id) {
        var citation = citations.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("no citation " + id);
        }
        return citation;
    }

    /** The places of which a parameter speaks, smaller and larger ones. */
    public Set<DivisionCode> places(Parameter<?> parameter) {
        return history(parameter).places().keySet();
    }

    /** The days on which the parameter changes at a place or at a larger one it belongs to. */
    public SortedSet<LocalDate> changes(Parameter<?> parameter, DivisionCode division) {
        var history = history(parameter);
        return division.upToNation().flatMap(history::days).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all parameters, for the tests that compare them with what the code asks for. */
    public Set<String> parameters() {
        return histories.keySet();
    }

    private History history(Parameter<?> parameter) {
        var history = histories.get(parameter.key());
        if (history == null || history.type() != parameter.type()) {
            throw new IllegalArgumentException(
                    "the policy book has no " + parameter.type().written() + " " + parameter);
        }
        return history;
    }

    private static <T> PolicyValue<T> answer(Parameter<T> parameter, DivisionCode place, DatedValue entry) {
        return new PolicyValue<>(parameter.cast(entry.value()), entry.since(), place, entry.source());
    }
}
