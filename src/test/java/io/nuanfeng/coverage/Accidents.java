package io.nuanfeng.coverage;

import java.util.Map;

import io.restassured.response.ValidatableResponse;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** Accidents told over HTTP. */
final class Accidents {

    private Accidents() {}

    static void dispatched(String person, SampleOutlet outlet, String declaredAt) {
        AsOwner.asSuperuser(
                """
                insert into coverage.enrolment (id, kind, state, person_key, name_sealed, id_number_sealed, phone_sealed,
                    id_type, outlet_key, outlet_id, outlet_name, division, route, liable_name, liable_uscc, insurer_name,
                    insurer_uscc, agency_division, job, engagement, contract, dispatch_name, hired_on, fully_insured,
                    declared_by, declared_at, changed_at)
                values ('%s', 'HIRE', 'ENDED', '%s', '', '', '', 'RESIDENT_ID', '%s', '%s', '', '450821', 'B', '', '', '',
                    '', '450821', 'DELIVERY', 'DISPATCH', 'LABOUR_CONTRACT', '贵港市众派劳务有限公司', '2022-06-01', false,
                    'test', '%s', now())
                """
                        .formatted(Ids.next(), person, outlet.key(), outlet.id(), declaredAt));
    }

    static Map<String, String> at(SampleOutlet outlet, String happenedAt) {
        return Map.of(
                "happenedAt", happenedAt,
                "outletId", outlet.id(),
                "place", "OUT_ON_WORK",
                "what", "雨天送件，电动车侧滑，右手骨折",
                "teller", "INJURED");
    }

    static String opener(SampleOutlet outlet) {
        return AsOwner.column("select liable_name from registry.outlet where id = '%s'".formatted(outlet.id()))
                .get(0);
    }

    static ValidatableResponse record(InventedPerson who, String key, Map<String, String> accident) {
        return who.asks()
                .filter(Contract.kept())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(accident)
                .post("/api/v1/injuries")
                .then();
    }
}
