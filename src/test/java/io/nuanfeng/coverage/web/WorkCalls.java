package io.nuanfeng.coverage.web;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;

/** The manager's phone pages, asked for as a browser does. */
public final class WorkCalls {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    private WorkCalls() {}

    /** A number that can exist, of somebody whom no other test knows. */
    public static String idNumber() {
        var seventeen = "45080219910203" + PEOPLE.incrementAndGet();
        var sum = 0;
        for (var at = 0; at < WEIGHTS.length; at++) {
            sum += (seventeen.charAt(at) - '0') * WEIGHTS[at];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    public static Response open(InventedPerson who, String path) {
        return page(who).get(path);
    }

    /** @param fields names and values in turn */
    public static ValidatableResponse send(InventedPerson who, String path, String... fields) {
        var request = page(who)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("once", Ids.next());
        for (var at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(path).then();
    }

    /** Declares somebody who began today; gives the address of their page. */
    public static String hired(InventedOutlet outlet, String idNumber) {
        return send(
                        outlet.first(),
                        "/work/" + outlet.id() + "/hire",
                        "name",
                        "韦大山",
                        "idNumber",
                        idNumber,
                        "phone",
                        "19912340001",
                        "contract",
                        "SERVICE_AGREEMENT",
                        "hiredOn",
                        LocalDate.now().toString(),
                        "idType",
                        "RESIDENT_ID",
                        "job",
                        "DELIVERY",
                        "engagement",
                        "OWN")
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static RequestSpecification page(InventedPerson who) {
        return who.asks().accept("text/html").redirects().follow(false);
    }
}
