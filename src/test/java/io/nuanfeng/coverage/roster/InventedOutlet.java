package io.nuanfeng.coverage.roster;

import java.util.concurrent.atomic.AtomicInteger;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.InventedPerson;

/** An outlet on no list of samples, in a county that no sample list speaks of, with the people in charge of it. */
record InventedOutlet(String id, String key, String opener) {

    static final String DIVISION = "630203";
    static final InventedPerson OFFICER =
            new InventedPerson("roster-officer", Role.INSURANCE_OFFICER, "DIVISION", DIVISION, "");
    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    /** Opened by an enterprise of its own. */
    static InventedOutlet filed() {
        return of("ACTIVE", "B");
    }

    static InventedOutlet of(String status, String route) {
        var number = COUNT.incrementAndGet();
        return openedBy("OPENER-" + number, status, route);
    }

    static InventedOutlet openedBy(String opener, String status, String route) {
        var id = Ids.next();
        var key = "HDBA-%s-2022-%d".formatted(DIVISION, COUNT.incrementAndGet());
        var settled = route.equals("A") || route.equals("B");
        AsOwner.asSuperuser(
                """
                insert into registry.outlet (id, key, kind, name, brand, division, town, address, status, route,
                    route_clause, liable_name, liable_uscc, liable_clause, heads, credit_code_unchecked, last_period, grams)
                values ('%s', '%s', 'TERMINAL', '平安测试网点', '云雁', '%s', '', '平安路', '%s', '%s', '', '%s', '%s', '', 3,
                    false, '2020-01', '{}')
                """
                        .formatted(id, key, DIVISION, status, route, settled ? "海东云雁快递" : "", settled ? opener : ""));
        return new InventedOutlet(id, key, opener);
    }

    InventedPerson manager() {
        return new InventedPerson("manager-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }

    InventedPerson secondManager() {
        return new InventedPerson("second-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }

    InventedPerson enterprise() {
        return new InventedPerson("enterprise-" + opener, Role.ENTERPRISE_MANAGER, "ENTERPRISE", opener, "");
    }
}
