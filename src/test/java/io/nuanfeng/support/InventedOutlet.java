package io.nuanfeng.support;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;

/**
 * An outlet of one test, so that no other test meets its people.
 *
 * @param id as addresses name it
 * @param key filing number, as grants name it
 */
public record InventedOutlet(String id, String key, String name, String opener) {

    /** Filed, insured by an enterprise that opened it, in Gangbei. */
    public static InventedOutlet filed() {
        return filed("450802");
    }

    /** The same in another county. */
    public static InventedOutlet filed(String division) {
        var key = "GGBA-" + division + "-2026-" + Ids.digits(6);
        var outlet = new InventedOutlet(Ids.next(), key, "试设网点" + Ids.digits(4), "9145" + Ids.digits(14));
        AsOwner.asSuperuser(
                """
                insert into registry.outlet (id, key, kind, name, brand, division, town, address, status, route,
                    route_clause, liable_name, liable_uscc, liable_clause, heads, credit_code_unchecked, last_period, grams)
                values ('%s', '%s', 'TERMINAL', '%s', '', '%s', '', '', 'ACTIVE', 'B', 'GG-03e', '试设快递有限公司', '%s',
                        'GG-03e', null, false, '2026-11', '{}')
                """
                        .formatted(outlet.id, outlet.key, outlet.name, division, outlet.opener));
        return outlet;
    }

    /** Who answers for this outlet alone. */
    public InventedPerson first() {
        return new InventedPerson("manager-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }

    /** Another of the outlet, for what needs two. */
    public InventedPerson second() {
        return new InventedPerson("second-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }
}
