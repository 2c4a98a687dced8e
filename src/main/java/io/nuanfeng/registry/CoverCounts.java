package io.nuanfeng.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import io.smallrye.mutiny.Uni;

/**
 * How many people are insured at an outlet. Asked by registry, answered by coverage, so that the arrow between the two
 * points from coverage to registry. Asked inside the running transaction of whoever reads, visitors too: an answer
 * must hold numbers only.
 */
public interface CoverCounts {

    /** By outlet id; an outlet nothing is known of is missing. */
    Uni<Map<String, Count>> of(Collection<String> outletIds);

    /** @param asOf the day of the newest insured file that the number rests on */
    record Count(int insured, LocalDate asOf) {}
}
