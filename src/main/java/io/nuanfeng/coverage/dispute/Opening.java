package io.nuanfeng.coverage.dispute;

import io.nuanfeng.kernel.security.OwnDocument;
import io.nuanfeng.registry.Outlet;

/**
 * All that a new dispute is made of.
 *
 * @param leaveId the declared leave that is contested; empty where there is none
 */
record Opening(
        Objection objection, Outlet outlet, String personKey, OwnDocument document, Office agency, String leaveId) {

    /** @param name empty where the agency is not known */
    record Office(String name, String division) {}

    @Override
    public String toString() {
        return "Opening[" + outlet.id() + "]";
    }
}
