package io.nuanfeng.coverage.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Leaving one outlet and beginning at another, in one act: nobody leaves who cannot be hired there. */
@ApplicationScoped
public class Transfers {

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    Roll roll;

    @Inject
    Hires hires;

    @Inject
    Leavers leavers;

    @Inject
    RosterLaw law;

    @Inject
    ShanghaiClock clock;

    /**
     * @return the hires at the other outlet, in the order declared
     * @throws Problem NOT_FOUND where one of the outlets is not the actor's; INVALID where they are the same
     */
    public Uni<HireAnswer> declare(Actor actor, Once once, TransferOrder order) {
        if (order.fromOutletId().equals(order.toOutletId())) {
            throw Problem.invalid(new Violation("toOutletId", "wrong"));
        }
        return tx.once(actor, once, "declare-transfers", HireAnswer.class, () -> enter(actor, order));
    }

    private Uni<HireAnswer> enter(Actor actor, TransferOrder order) {
        var named = order.people().stream()
                .map(one -> new Roll.Named(one.enrolmentId(), one.idNumber()))
                .toList();
        return access.forDeclaring(actor, order.fromOutletId())
                .chain(post -> roll.call(post.placement().key(), named))
                .chain(called -> {
                    var doubts = doubts(order, called);
                    var movable = movable(doubts);
                    var batch = new HireBatch(order.toOutletId(), "", movable.size(), hired(order, called, movable));
                    return hires.take(actor, batch).chain(taken -> leave(actor, order, movable, taken)
                            .replaceWith(() -> answer(doubts, movable, taken)));
                });
    }

    private List<Doubt> doubts(TransferOrder order, Roll.Called called) {
        var doubts = new ArrayList<Doubt>();
        for (var at = 0; at < order.people().size(); at++) {
            var hire = called.hires().get(at);
            var transfer = order.people().get(at);
            doubts.add(hire == null ? Doubt.error("NOT_ON_ROSTER", "idNumber") : doubt(hire, transfer));
        }
        return doubts;
    }

    private Doubt doubt(Enrolment hire, Transfer transfer) {
        var furthest = law.furthest(clock.today());
        if (transfer.begins().isBefore(transfer.leftOn())) {
            return Doubt.error("HIRED_BEFORE_LEFT", "hiredOn");
        }
        return LeaveRules.doubt(hire.hire().hiredOn(), transfer.leftOn(), furthest)
                .orElse(transfer.begins().isAfter(furthest) ? Doubt.error("DATE_FUTURE", "hiredOn") : null);
    }

    private static List<Integer> movable(List<Doubt> doubts) {
        var movable = new ArrayList<Integer>();
        for (var at = 0; at < doubts.size(); at++) {
            if (doubts.get(at) == null) {
                movable.add(at);
            }
        }
        return movable;
    }

    private static List<Hire> hired(TransferOrder order, Roll.Called called, List<Integer> movable) {
        return movable.stream()
                .map(at -> called.hires()
                        .get(at)
                        .hire()
                        .from(order.people().get(at).begins()))
                .toList();
    }

    private Uni<List<HireOutcome>> leave(
            Actor actor, TransferOrder order, List<Integer> movable, List<HireOutcome> taken) {
        var leaves = taken.stream()
                .filter(one -> one.taken() != HireOutcome.Taken.REFUSED)
                .map(one -> order.people().get(movable.get(one.index())))
                .map(one -> new Leave(one.enrolmentId(), one.idNumber(), one.leftOn(), LeaveCause.TRANSFER))
                .toList();
        return leavers.enter(actor, new LeaveOrder(order.fromOutletId(), leaves));
    }

    /** That they are insured at the outlet they come from is no news. */
    private static HireAnswer answer(List<Doubt> doubts, List<Integer> movable, List<HireOutcome> taken) {
        var answers = new HireOutcome[doubts.size()];
        Arrays.setAll(
                answers, at -> HireOutcome.refused(at, doubts.get(at) == null ? List.of() : List.of(doubts.get(at))));
        taken.forEach(one -> answers[movable.get(one.index())] =
                one.without("INSURED_ELSEWHERE").at(movable.get(one.index()), List.of()));
        return new HireAnswer(false, List.of(answers));
    }
}
