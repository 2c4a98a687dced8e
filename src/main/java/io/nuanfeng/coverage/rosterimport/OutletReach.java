package io.nuanfeng.coverage.rosterimport;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.Outlet;

/** Who may declare for an outlet: its manager, and the enterprise that must insure its people. */
final class OutletReach {

    private OutletReach() {}

    /** @throws Problem NOT_FOUND where the outlet is not the actor's */
    static Outlet require(Actor actor, Outlet outlet) {
        var enterprise = new Scope(Scope.Kind.ENTERPRISE, outlet.liableUnit().uscc());
        var runs = actor.has(Role.OUTLET_MANAGER) && actor.reachesOutlet(outlet.key())
                || actor.has(Role.ENTERPRISE_MANAGER) && actor.scopes().contains(enterprise);
        if (!runs) {
            throw Problem.notFound();
        }
        return outlet;
    }
}
