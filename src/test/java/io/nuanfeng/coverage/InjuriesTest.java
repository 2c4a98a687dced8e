package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;

/** An accident is recorded; the answer says who was liable that day, what to keep and which clocks run. */
@QuarkusTest
class InjuriesTest {

    private static SampleOutlet outlet;
    private static SampleOutlet second;
    private static InventedPerson courier;

    /** Hired on 1 July 2022, declared on 20 July; from August also at a second outlet. */
    @BeforeEach
    void somebody_works_there() {
        if (courier == null) {
            outlet = SampleOutlet.of("GGBA-450821-2021-0034");
            second = SampleOutlet.of("GGBA-450821-2021-0052");
            courier = InventedPerson.courier(Registered.person(
                    "450821199003030011",
                    CoverSamples.inForce(outlet.covered(), "2022-07-01", "2022-07-20"),
                    CoverSamples.inForce(second.covered(), "2022-08-01", "2022-08-02")));
        }
    }

    @Test
    void the_opener_of_a_filed_outlet_is_liable_by_the_plan() {
        Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-10T15:20:00+08:00"))
                .statusCode(201)
                .body("reference", matchesPattern("GS-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"))
                .body("liability.unit.name", equalTo(Accidents.opener(outlet)))
                .body("liability.period", equalTo("2022-07"))
                .body("liability.laterList", equalTo(false))
                .body("liability.sources.article", hasItems("三（一）第一款第三句", "第十四条第（五）项", "第十九条第二款"))
                .body("evidence.code", hasItems("SCENE", "WAYBILLS", "MEDICAL_PAPERS", "WORK_PROOF"))
                .body("clocks.clock[0]", equalTo("EMPLOYER_APPLICATION"))
                .body("clocks.lastDay[0]", equalTo("2022-08-09"))
                .body("clocks.lastDay[1]", equalTo("2023-07-10"));
    }

    @Test
    void a_hire_declared_after_the_accident_does_not_rewrite_what_was_known_then() {
        Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-10T15:20:00+08:00"))
                .body("cover.knownThen", equalTo("NOT_FOUND"))
                .body("cover.knownNow", equalTo("COVERED"))
                // nobody had insured: the employer pays, the fund pays first if it does not
                .body("liability.sources.article", hasItems("第六十二条", "第四十一条"));
    }

    @Test
    void of_two_outlets_the_one_worked_for_is_liable() {
        var worked = new HashMap<>(Accidents.at(outlet, "2022-08-10T09:00:00+08:00"));
        worked.put("outletId", second.id());

        Accidents.record(courier, Ids.next(), worked)
                .body("cover.knownThen", equalTo("COVERED"))
                .body("outletId", equalTo(second.id()));
    }

    /** 法释〔2014〕9号 art. 3(2); the declaration was there before the accident. */
    @Test
    void a_dispatched_courier_is_the_agencys() {
        var person = Registered.person("450821199003030021");
        Accidents.dispatched(person, second, "2022-06-10T09:00:00+08:00");
        var hurt = new HashMap<>(Accidents.at(outlet, "2022-08-10T09:00:00+08:00"));
        hurt.put("outletId", second.id());

        Accidents.record(InventedPerson.courier(person), Ids.next(), hurt)
                .body("liability.unit.name", equalTo("贵港市众派劳务有限公司"))
                .body("liability.sources.article[0]", equalTo("第三条第一款第（二）项"));
    }

    @Test
    void a_dispatch_declared_after_the_accident_does_not_shift_who_was_liable() {
        var person = Registered.person("450821199003030031");
        Accidents.dispatched(person, second, "2022-08-11T09:00:00+08:00");
        var hurt = new HashMap<>(Accidents.at(outlet, "2022-08-10T09:00:00+08:00"));
        hurt.put("outletId", second.id());

        Accidents.record(InventedPerson.courier(person), Ids.next(), hurt)
                .body("liability.unit.name", not("贵港市众派劳务有限公司"));
    }

    @Test
    void before_the_first_list_the_oldest_known_is_used_and_said_to_be() {
        Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2021-03-10T09:00:00+08:00"))
                .body("liability.laterList", equalTo(true))
                .body("liability.unit.name", equalTo(Accidents.opener(outlet)));
    }

    @ParameterizedTest
    @CsvSource({"happenedAt, 2099-01-01T00:00:00+08:00, happenedAt", "what, '  ', what", "teller, COLLEAGUE, victim"})
    void what_is_missing_or_lies_ahead_is_refused(String field, String value, String said) {
        var wrong = new HashMap<>(Accidents.at(outlet, "2022-07-10T15:20:00+08:00"));
        wrong.put(field, value);

        Accidents.record(courier, Ids.next(), wrong).statusCode(400).body("violations.field", contains(said));
    }

    @Test
    void the_same_key_records_once_and_an_unknown_outlet_is_not_there() {
        var key = Ids.next();
        String id = Accidents.record(courier, key, Accidents.at(outlet, "2022-07-11T15:20:00+08:00"))
                .extract()
                .path("id");
        var elsewhere = new HashMap<>(Accidents.at(outlet, "2022-07-11T15:20:00+08:00"));
        elsewhere.put("outletId", "nowhere");

        Accidents.record(courier, key, Accidents.at(outlet, "2022-07-11T15:20:00+08:00"))
                .body("id", equalTo(id));
        Accidents.record(courier, key, elsewhere).statusCode(422);
        Accidents.record(courier, Ids.next(), elsewhere).statusCode(404);
    }

    @Test
    void the_calendar_file_holds_the_days_and_no_name() {
        String id = Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2024-01-10T10:00:00+08:00"))
                .extract()
                .path("id");
        var file = courier.asks()
                .filter(Contract.kept())
                .get("/api/v1/injuries/" + id + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20240209\r\n", "DTSTART;VALUE=DATE:20250110\r\n")
                .doesNotContain("末端网点", "雨天");
    }

    @Test
    void records_come_in_pages() {
        for (var day = 15; day < 18; day++) {
            Accidents.record(courier, Ids.next(), Accidents.at(outlet, "2022-07-" + day + "T08:00:00+08:00"));
        }
        var first = courier.asks()
                .filter(Contract.kept())
                .get("/api/v1/injuries?limit=2")
                .then();
        String next = first.extract().path("next");

        courier.asks()
                .filter(Contract.kept())
                .get("/api/v1/injuries?limit=2&cursor=" + next)
                .then()
                .body("items.id", not(hasItem((String) first.extract().path("items[0].id"))));
    }
}
