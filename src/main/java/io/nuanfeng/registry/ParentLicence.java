package io.nuanfeng.registry;

import java.util.Optional;

/** What is known of the enterprise an outlet belongs to. */
public enum ParentLicence {
    IN_FORCE(null),
    /** Licensed in another city, whose list this is not: the postal authority that filed the outlet has seen it. */
    LICENSED_ELSEWHERE(null),
    NOT_NAMED(RouteReason.PARENT_NOT_NAMED),
    NOT_LISTED(RouteReason.PARENT_NOT_LISTED),
    NOT_ACTIVE(RouteReason.PARENT_NOT_ACTIVE),
    NOT_IN_FORCE(RouteReason.PARENT_LICENCE_NOT_IN_FORCE);

    private final RouteReason doubt;

    ParentLicence(RouteReason doubt) {
        this.doubt = doubt;
    }

    /** Empty when the parent can answer for its outlets. */
    public Optional<RouteReason> doubt() {
        return Optional.ofNullable(doubt);
    }
}
