package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Outlets declare who left; who never left says so. */
@ApplicationScoped
public class Leavers {

    private static final Actor PORTAL = Actor.system("enrolments");

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Roll roll;

    @Inject
    Moves moves;

    @Inject
    CoverEffects effects;

    @Inject
    Tidings tidings;

    @Inject
    RosterLaw law;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * A hire that the agency has not seen yet is taken back; any other gets a leaver's declaration beside it. Who is
     * leaving already is UNCHANGED.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<HireAnswer> declare(Actor actor, Once once, LeaveOrder order) {
        return tx.once(actor, once, "declare-leavers", HireAnswer.class, () -> enter(actor, order)
                .map(items -> new HireAnswer(false, items)));
    }

    /** Inside the running transaction. */
    Uni<List<HireOutcome>> enter(Actor actor, LeaveOrder order) {
        var named = order.people().stream()
                .map(one -> new Roll.Named(one.enrolmentId(), one.idNumber()))
                .toList();
        return access.forDeclaring(actor, order.outletId())
                .chain(post -> roll.call(post.placement().key(), named))
                .chain(called -> keep(actor, order, plan(actor, order, called)));
    }

    /**
     * Marks what is declared of the person at the outlet as contested: it does not count as left until that is settled.
     *
     * @return how many declarations were marked
     */
    public Uni<Integer> contest(String personKey, String outletId) {
        return tx.write(PORTAL, () -> enrolments.leaving(personKey, outletId).chain(found -> mark(found, clock.now())));
    }

    /** The person did leave after all: the mark goes. Otherwise the agency returns the declaration. */
    public Uni<Integer> settle(String personKey, String outletId) {
        return tx.write(PORTAL, () -> enrolments.leaving(personKey, outletId).chain(found -> mark(found, null)));
    }

    private Uni<Integer> mark(List<Enrolment> found, Instant at) {
        var changed =
                found.stream().map(one -> one.with(one.ending().contested(at))).toList();
        return changed.isEmpty()
                ? Uni.createFrom().item(0)
                : enrolments.update(changed).map(kept -> kept.size());
    }

    private List<Planned> plan(Actor actor, LeaveOrder order, Roll.Called called) {
        var planned = new ArrayList<Planned>();
        for (var at = 0; at < order.people().size(); at++) {
            var leave = order.people().get(at);
            var hire = called.hires().get(at);
            var leaving = hire == null ? null : called.leaving().get(hire.id());
            planned.add(plan(actor, at, leave, new Found(hire, leaving)));
        }
        return planned;
    }

    private Planned plan(Actor actor, int at, Leave leave, Found found) {
        var hire = found.hire();
        if (hire == null) {
            return Planned.refused(at, Doubt.error("NOT_ON_ROSTER", "idNumber"));
        }
        Optional<Doubt> doubt = LeaveRules.doubt(hire.hire().hiredOn(), leave.leftOn(), law.furthest(clock.today()));
        if (doubt.isPresent()) {
            return Planned.refused(at, doubt.get());
        }
        if (found.leaving() != null) {
            return new Planned(at, found.leaving(), null, null, null);
        }
        if (hire.state() == EnrolmentState.DRAFT || hire.state() == EnrolmentState.RETURNED) {
            var ended = hire.with(hire.course().ended(null, "LEFT"));
            return new Planned(at, hire, null, Move.of(hire, ended, "LEFT", Act.WITHDRAW), null);
        }
        return new Planned(at, hire, declaration(actor, hire, leave), null, null);
    }

    private Enrolment declaration(Actor actor, Enrolment hire, Leave leave) {
        return new Enrolment(
                Ids.next(),
                1,
                EnrolmentKind.LEAVE,
                hire.id(),
                EnrolmentRules.first(false),
                hire.personKey(),
                hire.place(),
                hire.hire(),
                new Ending(leave.leftOn(), leave.cause(), null),
                Course.begun(Set.of(), "", actor.accountId(), clock.now()));
    }

    private Uni<List<HireOutcome>> keep(Actor actor, LeaveOrder order, List<Planned> planned) {
        var fresh =
                planned.stream().map(Planned::fresh).filter(Objects::nonNull).toList();
        var back = planned.stream().map(Planned::back).filter(Objects::nonNull).toList();
        return moves.declare(actor, fresh).chain(kept -> moves.go(actor, back)
                .chain(withdrawn -> effects.tell(CoverNews.Said.WITHDRAWN, withdrawn))
                .chain(() -> tidings.leaving(kept))
                .chain(() -> audit.record(
                        actor, "outlet:" + order.outletId(), "LEAVERS_DECLARED", Map.of("people", kept.size())))
                .replaceWith(
                        () -> planned.stream().map(one -> one.outcome(kept)).toList()));
    }

    private record Found(Enrolment hire, Enrolment leaving) {}

    /**
     * @param about what stands: the hire, or the leaver's declaration that is there already
     * @param fresh a new declaration; null where none is needed
     * @param back the hire taken back; null where it is not
     */
    private record Planned(int at, Enrolment about, Enrolment fresh, Move back, Doubt doubt) {

        static Planned refused(int at, Doubt doubt) {
            return new Planned(at, null, null, null, doubt);
        }

        HireOutcome outcome(List<Enrolment> kept) {
            if (doubt != null) {
                return HireOutcome.refused(at, List.of(doubt));
            }
            if (back != null) {
                return new HireOutcome(at, HireOutcome.Taken.DECLARED, about.id(), EnrolmentState.ENDED, List.of());
            }
            return fresh != null && kept.contains(fresh)
                    ? new HireOutcome(at, HireOutcome.Taken.DECLARED, fresh.id(), fresh.state(), List.of())
                    : new HireOutcome(at, HireOutcome.Taken.UNCHANGED, about.id(), about.state(), List.of());
        }
    }
}
