package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** All that was known of one person at one moment, laid out along the days. */
public final class CoverTimeline {

    private static final Comparator<Cover> BY_START = Comparator.comparing(Cover::validFrom)
            .thenComparing(Cover::knownFrom)
            .thenComparing(Cover::id);

    private final List<Cover> known;

    private CoverTimeline(List<Cover> known) {
        this.known = known;
    }

    /** Leaves out what was not known yet, and what had been corrected by then. */
    public static CoverTimeline knownAt(List<Cover> all, Instant instant) {
        return new CoverTimeline(all.stream()
                .filter(cover -> cover.isKnownAt(instant))
                .sorted(BY_START)
                .toList());
    }

    /** The part of it that concerns one outlet. */
    CoverTimeline at(String outletId) {
        return new CoverTimeline(
                known.stream().filter(cover -> cover.isAt(outletId)).toList());
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    /** Every cover of the day: two outlets may insure the same person. */
    public List<Cover> insuring(LocalDate day) {
        return known.stream().filter(cover -> cover.insures(day)).toList();
    }

    /** Declared for the day, not decided. */
    public Optional<Cover> pendingOn(LocalDate day) {
        return known.stream()
                .filter(cover -> cover.state() == CoverState.PENDING && cover.contains(day))
                .reduce((earlier, later) -> later);
    }

    /** What last happened before or on the day; the reason for not being covered lies there. */
    Optional<Cover> latestBy(LocalDate day) {
        return known.stream().filter(cover -> !cover.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    public CoverStatus statusOn(LocalDate day) {
        if (known.isEmpty()) {
            return CoverStatus.NOT_FOUND;
        }
        if (!insuring(day).isEmpty()) {
            return CoverStatus.COVERED;
        }
        return pendingOn(day).isPresent() ? CoverStatus.DECLARED_PENDING : CoverStatus.NOT_COVERED;
    }

    /** The days from the first statement on, cut where the answer changes; the last stretch is open. */
    public List<Stretch> stretches() {
        var starts = new TreeSet<LocalDate>();
        known.forEach(cover -> {
            starts.add(cover.validFrom());
            if (cover.validUntil() != null) {
                starts.add(cover.validUntil().plusDays(1));
            }
        });
        var stretches = new ArrayList<Stretch>();
        for (var start : starts) {
            add(stretches, new Stretch(start, null, statusOn(start), insuring(start)));
        }
        return List.copyOf(stretches);
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            var last = stretches.remove(stretches.size() - 1);
            if (last.status() == next.status() && last.covers().equals(next.covers())) {
                stretches.add(last);
                return;
            }
            stretches.add(new Stretch(last.from(), next.from().minusDays(1), last.status(), last.covers()));
        }
        stretches.add(next);
    }

    /**
     * Days with one answer.
     *
     * @param until last day; null where it goes on
     */
    public record Stretch(LocalDate from, LocalDate until, CoverStatus status, List<Cover> covers) {}
}
