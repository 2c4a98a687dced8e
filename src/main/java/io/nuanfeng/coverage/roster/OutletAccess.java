package io.nuanfeng.coverage.roster;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverRoute;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.Agencies;
import io.nuanfeng.registry.Agency;
import io.nuanfeng.registry.LicencePlaces;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.Outlets;

/** Whose an outlet is, and which agency decides for it. What is not the actor's looks as if it were not there. */
@ApplicationScoped
class OutletAccess {

    @Inject
    Outlets outlets;

    @Inject
    Agencies agencies;

    @Inject
    LicencePlaces licences;

    /** The outlet, for those who may declare for it. */
    Uni<Post> forDeclaring(Actor actor, String outletId) {
        return outlets.find(actor, outletId).chain(outlet -> {
            if (!declares(actor, outlet)) {
                throw Problem.notFound();
            }
            return post(actor, outlet);
        });
    }

    /** The outlet, for those who may see who works there. */
    Uni<Outlet> forLooking(Actor actor, String outletId) {
        return outlets.find(actor, outletId).invoke(outlet -> {
            var office = actor.has(Role.INSURANCE_OFFICER) || actor.has(Role.LABOUR_OFFICER);
            if (!declares(actor, outlet) && !(office && actor.reachesDivision(outlet.division()))) {
                throw Problem.notFound();
            }
        });
    }

    private static boolean declares(Actor actor, Outlet outlet) {
        var manages = actor.has(Role.OUTLET_MANAGER)
                && (actor.reachesOutlet(outlet.key()) || actor.reachesOutlet(outlet.id()));
        var unit = new Scope(Scope.Kind.ENTERPRISE, outlet.liableUnit().uscc());
        return actor.isSystem()
                || manages
                || actor.has(Role.ENTERPRISE_MANAGER) && actor.scopes().contains(unit);
    }

    private Uni<Post> post(Actor actor, Outlet outlet) {
        return agencyPlace(outlet).chain(place -> agencies.of(actor, place)
                .map(agency -> new Post(outlet, placement(outlet, place, agency))));
    }

    /** Under route B the opener insures where it is licensed (贵人社函〔2022〕18号 三（一）). */
    private Uni<String> agencyPlace(Outlet outlet) {
        return switch (outlet.route().way()) {
            case B -> licences.ofOpener(outlet.key()).map(place -> place.matches("\\d{6}") ? place : outlet.division());
            case A, NONE, REVIEW -> Uni.createFrom().item(outlet.division());
        };
    }

    private static Placement placement(Outlet outlet, String place, Optional<Agency> agency) {
        return new Placement(
                outlet.key(),
                outlet.id(),
                outlet.name(),
                outlet.division(),
                CoverRoute.valueOf(outlet.route().way().name()),
                new Unit(outlet.liableUnit().name(), outlet.liableUnit().uscc()),
                agency.map(Agency::division).orElse(place));
    }

    /** An outlet with what a declaration keeps of it. */
    record Post(Outlet outlet, Placement placement) {

        boolean isClosed() {
            return outlet.status() != OutletStatus.ACTIVE;
        }

        /** Who insures is known, and it is under the priority scheme. */
        boolean isSettled() {
            return placement.route() == CoverRoute.A || placement.route() == CoverRoute.B;
        }
    }
}
