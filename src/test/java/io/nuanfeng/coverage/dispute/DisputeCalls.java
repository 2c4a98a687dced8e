package io.nuanfeng.coverage.dispute;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;

/** What couriers object, and what is answered to it. */
final class DisputeCalls {

    private DisputeCalls() {}

    static RequestSpecification as(InventedPerson who) {
        return who.asks().filter(Contract.kept());
    }

    static ValidatableResponse ask(InventedPerson courier, InventedOutlet outlet, String kind) {
        return as(courier)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body(Map.of("kind", kind, "outletId", outlet.id()))
                .post("/api/v1/coverage/me/disputes")
                .then();
    }

    /** With the version that stands now. */
    static ValidatableResponse answer(InventedPerson who, String id, String answer, String note) {
        var version = as(who).get("/api/v1/disputes/{id}", id).getHeader("ETag");
        return as(who).contentType("application/json")
                .header("If-Match", version)
                .header("Idempotency-Key", Ids.next())
                .body(Map.of("answer", answer, "note", note))
                .post("/api/v1/disputes/{id}/answer", id)
                .then();
    }
}
