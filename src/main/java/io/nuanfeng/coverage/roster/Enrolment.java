package io.nuanfeng.coverage.roster;

/**
 * One declaration.
 *
 * @param amends the hire that a leaver or a change is about; empty of a hire
 * @param hire the person and the engagement
 * @param ending null unless it declares a leaver
 */
public record Enrolment(
        String id,
        int version,
        EnrolmentKind kind,
        String amends,
        EnrolmentState state,
        String personKey,
        Placement place,
        Hire hire,
        Ending ending,
        Course course) {

    boolean isHire() {
        return kind == EnrolmentKind.HIRE;
    }

    Enrolment in(EnrolmentState next, Course now) {
        return new Enrolment(id, version, kind, amends, next, personKey, place, hire, ending, now);
    }

    Enrolment with(Course now) {
        return in(state, now);
    }

    Enrolment at(Placement now) {
        return new Enrolment(id, version, kind, amends, state, personKey, now, hire, ending, course);
    }

    Enrolment with(Ending now) {
        return new Enrolment(id, version, kind, amends, state, personKey, place, hire, now, course);
    }

    Enrolment of(String person, Hire now) {
        return new Enrolment(id, version, kind, amends, state, person, place, now, ending, course);
    }

    @Override
    public String toString() {
        return "Enrolment[" + id + ", " + kind + ", " + state + "]";
    }
}
