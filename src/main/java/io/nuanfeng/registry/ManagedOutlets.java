package io.nuanfeng.registry;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/** The outlets that a manager answers for: their own, or all for which their enterprise is liable. */
@ApplicationScoped
public class ManagedOutlets {

    /** An enterprise with more looks for one of them by name. */
    private static final int MOST = 200;

    @Inject
    Transactions tx;

    @Inject
    OutletRepository outlets;

    @Inject
    Outlets register;

    /** By name; none for who manages none. */
    public Uni<List<Outlet>> of(Actor actor) {
        var own = ids(actor, Role.OUTLET_MANAGER, Scope.Kind.OUTLET);
        var liable = ids(actor, Role.ENTERPRISE_MANAGER, Scope.Kind.ENTERPRISE);
        return own.isEmpty() && liable.isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.read(actor, () -> outlets.managed(own, liable, MOST));
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for an outlet the actor does not answer for */
    public Uni<Outlet> one(Actor actor, String id) {
        return register.find(actor, id).invoke(outlet -> {
            if (!answersFor(actor, outlet)) {
                throw Problem.notFound();
            }
        });
    }

    private static boolean answersFor(Actor actor, Outlet outlet) {
        var own = ids(actor, Role.OUTLET_MANAGER, Scope.Kind.OUTLET);
        return own.contains(outlet.key())
                || own.contains(outlet.id())
                || ids(actor, Role.ENTERPRISE_MANAGER, Scope.Kind.ENTERPRISE)
                        .contains(outlet.liableUnit().uscc());
    }

    private static List<String> ids(Actor actor, Role role, Scope.Kind kind) {
        return actor.has(role)
                ? actor.scopes().stream()
                        .filter(scope -> scope.kind() == kind)
                        .map(Scope::id)
                        .toList()
                : List.of();
    }
}
