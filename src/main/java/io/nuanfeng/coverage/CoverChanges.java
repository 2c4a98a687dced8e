package io.nuanfeng.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the agency's statements change in what is known of one person. A statement replaces all that was known of the
 * same outlet on the days it speaks of; what already says the same stays, so that a file read twice changes nothing.
 *
 * @param corrected statements that stand no longer, with the moment since which they do not
 * @param added statements that are new
 */
record CoverChanges(List<Cover> corrected, List<Cover> added) {

    /**
     * @param standing what is known of the person now; stretches at one outlet do not overlap
     * @param stated what the file says; stretches at one outlet do not overlap
     */
    static CoverChanges between(List<Cover> standing, List<Cover> stated) {
        var corrected = new ArrayList<Cover>();
        var added = new ArrayList<Cover>();
        stated.stream()
                .filter(statement -> standing.stream().noneMatch(statement::saysTheSameAs))
                .map(statement -> notBefore(standing, statement))
                .forEach(added::add);
        for (var old : standing) {
            added.stream()
                    .filter(old::isReplacedBy)
                    .map(Cover::knownFrom)
                    .min(Comparator.naturalOrder())
                    .ifPresent(since -> corrected.add(old.withKnownUntil(since)));
        }
        return new CoverChanges(List.copyOf(corrected), List.copyOf(added));
    }

    /** Nothing is corrected before it was known. */
    private static Cover notBefore(List<Cover> standing, Cover statement) {
        Instant known = statement.knownFrom();
        for (var old : standing) {
            if (old.isReplacedBy(statement) && old.knownFrom().isAfter(known)) {
                known = old.knownFrom();
            }
        }
        return statement.withKnownFrom(known);
    }
}
