package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One statement of the agency about one person at one outlet, on two time axes. It is never changed: a correction
 * closes {@code knownUntil} and a new statement follows.
 *
 * @param insurer the unit that pays the premium
 * @param validFrom first insured day, or the day of hire while it is not yet decided
 * @param validUntil last insured day; null while it goes on
 * @param cause why it ended; null unless {@code ENDED}
 * @param knownFrom since when this is known
 * @param knownUntil when it was corrected; null while it stands
 */
public record Cover(
        String id,
        CoverOutlet outlet,
        Unit insurer,
        String agency,
        LocalDate validFrom,
        LocalDate validUntil,
        CoverState state,
        EndCause cause,
        Instant knownFrom,
        Instant knownUntil) {

    /** Whether this was how things stood, as far as anybody knew at the instant. */
    public boolean isKnownAt(Instant instant) {
        return !knownFrom.isAfter(instant) && (knownUntil == null || knownUntil.isAfter(instant));
    }

    /** Whether the day lies within it, whatever its state. */
    public boolean contains(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether it insures the day: a stretch that has ended still insured the days up to its end. */
    public boolean insures(LocalDate day) {
        return (state == CoverState.IN_FORCE || state == CoverState.ENDED) && contains(day);
    }

    /** Whether the other speaks of the same outlet on some of the same days. */
    boolean isReplacedBy(Cover other) {
        return outlet.key().equals(other.outlet.key())
                && (validUntil == null || !other.validFrom.isAfter(validUntil))
                && (other.validUntil == null || !validFrom.isAfter(other.validUntil));
    }

    /** Whether both say the same, whenever and by whichever file they were made. */
    boolean saysTheSameAs(Cover other) {
        return outlet.equals(other.outlet)
                && insurer.equals(other.insurer)
                && agency.equals(other.agency)
                && validFrom.equals(other.validFrom)
                && Objects.equals(validUntil, other.validUntil)
                && state == other.state
                && cause == other.cause;
    }

    Cover withId(String id) {
        return new Cover(id, outlet, insurer, agency, validFrom, validUntil, state, cause, knownFrom, knownUntil);
    }

    Cover withKnownFrom(Instant since) {
        return new Cover(id, outlet, insurer, agency, validFrom, validUntil, state, cause, since, knownUntil);
    }

    Cover withKnownUntil(Instant corrected) {
        return new Cover(id, outlet, insurer, agency, validFrom, validUntil, state, cause, knownFrom, corrected);
    }

    boolean isAt(String outletId) {
        return outlet.id().equals(outletId);
    }

    /** Who answers for the courier here: the outlet's liable unit, or, where that is not settled, who insures. */
    Unit answerable() {
        return outlet.liable() == null && outlet.route() != CoverRoute.REVIEW ? insurer : outlet.liable();
    }
}
