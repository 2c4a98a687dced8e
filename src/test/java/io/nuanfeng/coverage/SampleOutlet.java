package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.OPENER;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

/** An outlet of the sample lists that one test has for itself, and its manager. */
record SampleOutlet(String key, String id, String division) {

    static SampleOutlet of(String key) {
        var id = Eventually.get(
                () -> AsOwner.column("select id from registry.outlet where key = '%s'".formatted(key)),
                found -> !found.isEmpty());
        return new SampleOutlet(key, id.get(0), key.split("-")[1]);
    }

    CoverOutlet covered() {
        return new CoverOutlet(key, id, "平南末端网点", division, CoverRoute.B, OPENER);
    }

    InventedPerson manager() {
        return new InventedPerson("manager-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }
}
