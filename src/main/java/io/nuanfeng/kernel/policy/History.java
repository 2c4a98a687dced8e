package io.nuanfeng.kernel.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** All a file says of one parameter, newest first at each place. */
record History(ValueType type, Map<DivisionCode, List<DatedValue>> places) {

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
                return Optional.of(entry);
            }
            withdrawn = entry.since();
        }
        return Optional.empty();
    }
}
