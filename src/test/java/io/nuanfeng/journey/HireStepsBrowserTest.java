package io.nuanfeng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.web.WorkCalls;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.Officers;

/** Somebody new on the outlet's floor is declared on a phone in at most eight steps: a tap or a filled field is one. */
@QuarkusTest
class HireStepsBrowserTest {

    private static final int AT_MOST = 8;

    private int steps;

    @Test
    void a_hire_is_declared_on_a_phone_in_at_most_eight_steps() {
        var outlet = InventedOutlet.filed();
        try (var visit = new Visit(360, 740, true)) {
            visit.signInAtTheDesk(Officers.managing(outlet));
            visit.open("/work");
            assertThat(visit.read("h1")).isEqualTo(outlet.name());

            press(visit, "申报入职");
            visit.sees("h1", "申报入职");
            fill(visit, "name", "农小雨");
            fill(visit, "idNumber", WorkCalls.idNumber());
            fill(visit, "phone", "19900012345");
            choose(visit, "contract", "用工劳务协议");
            press(visit, "查看");
            visit.sees("h1", "查看并确认");
            press(visit, "提交参保申报");

            visit.sees(".card .answer", "已提交参保申报");
            assertThat(visit.read(".card")).contains("编号", "经办机构");
            assertThat(steps).isLessThanOrEqualTo(AT_MOST);
        }
    }

    private void press(Visit visit, String name) {
        visit.press(name);
        steps++;
    }

    private void fill(Visit visit, String field, String words) {
        visit.fill(field, words);
        steps++;
    }

    private void choose(Visit visit, String field, String words) {
        visit.choose(field, words);
        steps++;
    }
}
