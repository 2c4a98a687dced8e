package io.nuanfeng.kernel.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** All a file says of one parameter, newest first at each place. */
record History(ValueType type, Map<DivisionCode, List<DatedValue>> places) {

    /** Whether another file may add its places: of the same type, and none twice. */
    boolean mayTake(History other) {
        return type == other.type && Collections.disjoint(places.keySet(), other.places.keySet());
    }

    History with(History other) {
        var both = new HashMap<>(places);
        both.putAll(other.places);
        return new History(type, both);
    }

    /** The days on which something begins or ends to be known at the place itself. */
    Stream<LocalDate> days(DivisionCode division) {
        return places.getOrDefault(division, List.of()).stream().map(DatedValue::since);
    }

    /** What held at the place itself, without looking at larger ones. */
    Optional<DatedValue> at(DivisionCode division, LocalDate date, LocalDate knownAt) {
        LocalDate withdrawn = null;
        for (var entry : places.getOrDefault(division, List.of())) {
            if (entry.since().isAfter(date)
                    || entry.knownSince().isAfter(knownAt)
                    || entry.since().equals(withdrawn)) {
                continue;
            }
            if (!entry.isWithdrawn()) {
                return Optional.of(entry).filter(DatedValue::isKnown);
            }
            withdrawn = entry.since();
        }
        return Optional.empty();
    }
}
