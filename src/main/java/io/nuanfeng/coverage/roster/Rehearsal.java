package io.nuanfeng.coverage.roster;

import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Work done to its end, told, and undone. */
final class Rehearsal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object answer;

    private Rehearsal(Object answer) {
        super("The dry run is over", null, false, false);
        this.answer = answer;
    }

    @SuppressWarnings("unchecked")
    static <T> Uni<T> of(Transactions tx, Actor actor, Supplier<Uni<T>> work) {
        return tx.write(actor, () -> work.get().chain(done -> Uni.createFrom().<T>failure(new Rehearsal(done))))
                .onFailure(Rehearsal.class)
                .recoverWithItem(over -> (T) ((Rehearsal) over).answer);
    }
}
