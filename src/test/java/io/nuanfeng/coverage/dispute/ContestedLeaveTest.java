package io.nuanfeng.coverage.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.web.WorkCalls;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.InventedPerson;

/** Who says "I never left" has not left until somebody has found otherwise. */
@QuarkusTest
class ContestedLeaveTest {

    private static final InventedPerson OFFICER = InventedPerson.staff(Role.INSURANCE_OFFICER, "450802");

    @Inject
    BlindIndex index;

    private final InventedOutlet outlet = InventedOutlet.filed();

    @Test
    void a_declared_leave_is_contested_until_the_agency_has_found_that_it_is_true() {
        var number = WorkCalls.idNumber();
        var courier = InventedPerson.courier(index.person(number));
        var person = WorkCalls.hired(outlet, number);
        WorkCalls.send(
                        outlet.first(),
                        person + "/leave",
                        "leftOn",
                        LocalDate.now().toString(),
                        "cause",
                        "QUIT")
                .statusCode(303);
        assertThat(contested()).isZero();

        String id = DisputeCalls.ask(courier, outlet, "NEVER_LEFT")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(contested()).isOne();
        DisputeCalls.answer(outlet.first(), id, "DISAGREE", "");
        assertThat(contested()).isOne();
        DisputeCalls.answer(OFFICER, id, "DISAGREE", "");
        assertThat(contested()).isZero();
    }

    private int contested() {
        return AsOwner.column("select id from coverage.enrolment where contested_at is not null and outlet_id = '"
                        + outlet.id() + "'")
                .size();
    }
}
