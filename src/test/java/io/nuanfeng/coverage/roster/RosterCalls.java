package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** What outlets and agencies send, as the contract says it. */
final class RosterCalls {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private RosterCalls() {}

    /** A number nobody had before, of somebody born in 1985 or later. */
    static String idNumber() {
        var count = PEOPLE.incrementAndGet();
        var day = LocalDate.of(1985, 1, 1).plusDays(count / 900);
        return withCheck("630203" + day.toString().replace("-", "") + "%03d".formatted(count % 900));
    }

    static String withCheck(String seventeen) {
        var sum = 0;
        for (var at = 0; at < WEIGHTS.length; at++) {
            sum += (seventeen.charAt(at) - '0') * WEIGHTS[at];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    static String phone() {
        return "199%08d".formatted(PEOPLE.incrementAndGet());
    }

    /** Somebody who began yesterday by the machine's calendar. */
    static Map<String, Object> person() {
        return person("hiredOn", LocalDate.now().minusDays(1).toString());
    }

    static Map<String, Object> person(Object... changes) {
        var person = new HashMap<String, Object>(Map.of(
                "name", "马海英",
                "idType", "RESIDENT_ID",
                "idNumber", idNumber(),
                "phone", phone(),
                "job", "DELIVERY",
                "engagement", "OWN",
                "contract", "LABOUR_CONTRACT",
                "hiredOn", LocalDate.now().minusDays(1).toString(),
                "fullyInsured", false));
        for (var at = 0; at < changes.length; at += 2) {
            person.put((String) changes[at], changes[at + 1]);
        }
        return person;
    }

    static List<Map<String, Object>> people(int count) {
        return Stream.generate(() -> person()).limit(count).toList();
    }

    static ValidatableResponse hire(InventedPerson who, InventedOutlet outlet, Object people) {
        return post(who, "/api/v1/outlets/" + outlet.id() + "/hires", Map.of("people", people));
    }

    /** Declares one person who is right, and gives the declaration's id. */
    static String hired(InventedOutlet outlet, Map<String, Object> person) {
        return hire(outlet.manager(), outlet, List.of(person))
                .statusCode(200)
                .extract()
                .path("items[0].enrolmentId");
    }

    static ValidatableResponse leave(InventedOutlet outlet, Object people) {
        return post(outlet.manager(), "/api/v1/outlets/" + outlet.id() + "/leavers", Map.of("people", people));
    }

    static ValidatableResponse post(InventedPerson who, String address, Object body) {
        return who.asks()
                .filter(Contract.brokenByTheCaller())
                .header("Idempotency-Key", Ids.next())
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    /** With the version that stands now. */
    static ValidatableResponse act(InventedPerson who, String enrolment, String act, Object body) {
        return act(who, enrolment, act, body, version(who, enrolment));
    }

    static ValidatableResponse act(InventedPerson who, String enrolment, String act, Object body, String version) {
        return who.asks()
                .filter(Contract.brokenByTheCaller())
                .header("If-Match", version)
                .header("Idempotency-Key", Ids.next())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/enrolments/" + enrolment + "/" + act)
                .then();
    }

    static ValidatableResponse look(InventedPerson who, String enrolment) {
        return get(who, "/api/v1/enrolments/" + enrolment);
    }

    static ValidatableResponse get(InventedPerson who, String address) {
        return who.asks().filter(Contract.kept()).get(address).then();
    }

    private static String version(InventedPerson who, String enrolment) {
        var tag = look(who, enrolment).extract().header("ETag");
        return tag == null ? "\"1\"" : tag;
    }
}
