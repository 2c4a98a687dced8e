package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.OPENER;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.InventedPerson;

/** An outlet of the sample lists that one test has for itself, and its manager. */
record SampleOutlet(String key, String id, String division) {

    static SampleOutlet of(String key) {
        var found = Eventually.get(
                () -> AsOwner.column(
                        "select division || ' ' || id from registry.outlet where key = '%s'".formatted(key)),
                rows -> !rows.isEmpty());
        var row = found.get(0).split(" ");
        return new SampleOutlet(key, row[1], row[0]);
    }

    CoverOutlet covered() {
        return new CoverOutlet(key, id, "平南末端网点", division, CoverRoute.B, OPENER);
    }

    InventedPerson manager() {
        return new InventedPerson("manager-" + key, Role.OUTLET_MANAGER, "OUTLET", key, "");
    }
}
