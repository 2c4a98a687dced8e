package io.nuanfeng.registry;

import java.util.List;
import java.util.Optional;

import io.nuanfeng.kernel.policy.Citation;

/** A route with its reasons; under review there may be several, and no clause yet. */
public record RouteDecision(Route route, List<RouteReason> reasons, Optional<Citation> clause) {

    /** Closed outlets have no route, as those outside the scheme; statistics count them apart. */
    public boolean isClosed() {
        return reasons.contains(RouteReason.DEREGISTERED) || reasons.contains(RouteReason.REVOKED);
    }

    static RouteDecision of(Route route, RouteReason reason, Citation clause) {
        return new RouteDecision(route, List.of(reason), Optional.ofNullable(clause));
    }

    public static RouteDecision review(List<RouteReason> reasons) {
        return new RouteDecision(Route.REVIEW, List.copyOf(reasons), Optional.empty());
    }
}
