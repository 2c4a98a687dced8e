package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Cover that was agreed for a day to come begins on that day. */
@ApplicationScoped
public class Beginnings {

    private static final Actor PORTAL = Actor.system("enrolments");
    private static final int AT_ONCE = 500;

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Moves moves;

    /** @return how many began */
    public Uni<Integer> begin(LocalDate today) {
        return tx.write(PORTAL, () -> enrolments
                        .toBegin(today, AT_ONCE)
                        .chain(due -> moves.go(
                                PORTAL, due.stream().map(Beginnings::begun).toList())))
                .map(List::size)
                .chain(begun -> begun < AT_ONCE
                        ? Uni.createFrom().item(begun)
                        : begin(today).map(more -> begun + more));
    }

    private static Move begun(Enrolment accepted) {
        return Move.of(accepted, accepted, "", Act.TAKE_EFFECT);
    }
}
