package io.nuanfeng.registry;

import java.util.List;

import io.nuanfeng.registry.annex1.Annex1Row;

/**
 * A row of a monthly list with what was decided about it. Holds a person: for officers only.
 *
 * @param row as it was handed in; its place in the file is not kept
 * @param reasons why the route is as it is
 */
public record ListedOutlet(
        String outletId, OutletStatus status, Outlet.Decision route, List<RouteReason> reasons, Annex1Row row) {

    @Override
    public String toString() {
        return "ListedOutlet[" + outletId + "]";
    }
}
