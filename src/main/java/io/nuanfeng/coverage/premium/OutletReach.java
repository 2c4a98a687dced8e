package io.nuanfeng.coverage.premium;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.Outlet;

/** Whose outlet it is: its manager's, its liable enterprise's, and the officers' of its place. */
final class OutletReach {

    private OutletReach() {}

    /** @throws Problem NOT_FOUND where the outlet is none of the actor's */
    static Outlet require(Actor actor, Outlet outlet) {
        if (actor.isSystem() || manages(actor, outlet) || oversees(actor, outlet)) {
            return outlet;
        }
        throw Problem.notFound();
    }

    /** @throws Problem NOT_FOUND where the actor does not run the outlet */
    static Outlet requireManaged(Actor actor, Outlet outlet) {
        if (manages(actor, outlet)) {
            return outlet;
        }
        throw Problem.notFound();
    }

    private static boolean manages(Actor actor, Outlet outlet) {
        return actor.has(Role.OUTLET_MANAGER) && actor.reachesOutlet(outlet.key())
                || actor.has(Role.ENTERPRISE_MANAGER)
                        && actor.scopes()
                                .contains(new Scope(
                                        Scope.Kind.ENTERPRISE,
                                        outlet.liableUnit().uscc()));
    }

    private static boolean oversees(Actor actor, Outlet outlet) {
        return (actor.has(Role.INSURANCE_OFFICER) || actor.has(Role.LABOUR_OFFICER))
                && actor.reachesDivision(outlet.division());
    }
}
