package io.nuanfeng.coverage.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** A returned declaration is put right; another number, or a day further back, needs a second person again. */
@ApplicationScoped
class Mending {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    HireChecks checks;

    @Inject
    KnownPeople people;

    @Inject
    Moves moves;

    @Inject
    Submissions submissions;

    @Inject
    CoverEffects effects;

    @Inject
    Tidings tidings;

    @Inject
    RosterLaw law;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    Uni<Enrolment> mend(Actor actor, Enrolment returned, Mend mend) {
        if (returned.state() != EnrolmentState.RETURNED) {
            throw Problem.of(Problem.Kind.CONFLICT, "enrolment-state");
        }
        return returned.isHire() ? hire(actor, returned, mend) : leaver(actor, returned, mend);
    }

    private Uni<Enrolment> hire(Actor actor, Enrolment returned, Mend mend) {
        if (mend.hire() == null) {
            return keep(actor, returned, returned, Set.of());
        }
        var vetted = checks.vet(mend.hire());
        refuse(vetted.doubts());
        var key = index.person(vetted.hire().worker().idNumber());
        return people.of(List.of(key), returned.place().key()).chain(known -> {
            var other = known.here().get(key);
            if (other != null && !other.id().equals(returned.id())) {
                throw Problem.invalid(new Violation("person.idNumber", "DUPLICATE_IN_FILE"));
            }
            if (!key.equals(returned.personKey())
                    && known.hasAnotherName(key, vetted.hire().worker().name())) {
                throw Problem.invalid(new Violation("person.name", "NAME_ID_MISMATCH"));
            }
            return keep(actor, returned, returned.of(key, vetted.hire()), waits(returned, key, vetted.hire()));
        });
    }

    private Set<Course.Wait> waits(Enrolment returned, String key, Hire mended) {
        var waits = EnumSet.noneOf(Course.Wait.class);
        if (!key.equals(returned.personKey())) {
            waits.add(Course.Wait.ID_CHANGE);
        }
        var furtherBack = mended.hiredOn().isBefore(returned.hire().hiredOn());
        if (furtherBack && !mended.fullyInsured() && law.isLate(mended.hiredOn(), clock.today())) {
            waits.add(Course.Wait.LATE);
        }
        return waits;
    }

    /** Whoever was named by mistake is no longer said to be declared here. */
    private Uni<Enrolment> keep(Actor actor, Enrolment returned, Enrolment mended, Set<Course.Wait> waits) {
        var next = mended.with(mended.course().mendedBy(actor.accountId(), waits, clock.now()));
        var move = Move.of(returned, next, "", waits.isEmpty() ? Act.RESUBMIT : Act.HOLD);
        var gone = returned.personKey().equals(mended.personKey()) ? List.<Enrolment>of() : List.of(returned);
        return effects.tell(CoverNews.Said.WITHDRAWN, gone)
                .chain(() -> moves.go(actor, List.of(move)))
                .chain(submissions::submitted)
                .map(done -> done.get(0));
    }

    private Uni<Enrolment> leaver(Actor actor, Enrolment returned, Mend mend) {
        var old = returned.ending();
        var ending = new Ending(
                mend.leftOn() == null ? old.leftOn() : mend.leftOn(),
                mend.cause() == null ? old.cause() : mend.cause(),
                null);
        LeaveRules.doubt(returned.hire().hiredOn(), ending.leftOn(), law.furthest(clock.today()))
                .ifPresent(doubt -> refuse(List.of(doubt)));
        var mended = returned.with(ending);
        var next = mended.with(mended.course().mendedBy(actor.accountId(), Set.of(), clock.now()));
        return moves.go(actor, List.of(Move.of(returned, next, "", Act.RESUBMIT)))
                .call(tidings::leaving)
                .map(done -> done.get(0));
    }

    private static void refuse(List<Doubt> doubts) {
        var wrong = doubts.stream()
                .filter(Doubt::isError)
                .map(doubt -> new Violation(
                        doubt.field().equals("leftOn") ? doubt.field() : "person." + doubt.field(), doubt.code()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
