package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import java.time.YearMonth;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.OnEventLoop;

/** What a new user sees: the sample files, handed in by the demo itself once the sample outlets are there. */
@QuarkusTest
class SampleFilesTest {

    @Inject
    InsuredLists lists;

    @Inject
    Coverage coverage;

    @Inject
    BlindIndex index;

    @BeforeEach
    void the_demo_has_loaded() {
        Eventually.get(
                () -> OnEventLoop.run(() -> lists.periods(Actor.system("test"), "450800")),
                periods -> periods.contains(YearMonth.of(2026, 11)));
    }

    @ParameterizedTest
    @CsvSource({
        // in force at a filed outlet, insured by its opener
        "45052119800903918X, 2026-11-20,           , COVERED,          , 1",
        "450881199307169262, 2026-11-20,           , DECLARED_PENDING, DECLARED_PENDING, 0",
        "450802199908319232, 2026-11-20,           , NOT_COVERED,      RETURNED, 0",
        // left one outlet on 31 October and is insured at another since 2 November
        "450802199206289251, 2026-11-01,           , NOT_COVERED,      LEFT, 0",
        "450802199206289251, 2026-11-02,           , COVERED,          , 1",
        "450881198711209073, 2026-11-20,           , NOT_COVERED,      LAPSED, 0",
        // hired on 8 June 2022, declared on 12 July
        "450122200011109372, 2022-06-15, 2022-07-01, NOT_FOUND,        NEVER_DECLARED, 0",
        "450122200011109372, 2022-06-15, 2022-07-31, COVERED,          , 1",
        // a sample courier, insured at two outlets since June 2022
        "45080319980219911X, 2022-05-31,           , NOT_COVERED,      NEVER_DECLARED, 0",
        "45080319980219911X, 2026-11-20,           , COVERED,          , 2",
    })
    void the_sample_people_get_their_answers(
            String number, String day, String knownAt, CoverStatus status, Reason reason, int covers) {
        var courier = Registered.courier(index.person(number));
        var answer = OnEventLoop.run(() -> coverage.mine(courier, new Asked(day, knownAt, null)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.covers()).hasSize(covers);
    }

    @Test
    void the_public_register_counts_the_insured_and_hides_small_numbers() {
        RestAssured.get("/api/v1/outlets?query=91450802MAT0G0UG9Y")
                .then()
                .body("items[0].coverage.insured", greaterThan(15))
                .body("items[0].coverage.asOf", equalTo("2026-11-20"));
        RestAssured.get("/api/v1/outlets?query=GGBA-450881-2020-0051")
                .then()
                .body("items[0].coverage.insured", nullValue());
    }
}
