package io.nuanfeng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first page to the verdict on a phone, with scripts and without. */
@QuarkusTest
class PayJourneyBrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_courier_learns_in_five_steps_that_the_pay_is_below_the_floor(boolean javascript) {
        try (var visit = new Visit(1280, 800, javascript)) {
            visit.resize(360, 740);
            visit.open("/");
            visit.choose("main a[href='/pay']");
            visit.sees("h1", "我的工资够不够最低标准？");
            visit.choose("#division option[value='450802']");
            visit.fill("amount", "1500");
            visit.press("查一查");
            visit.sees(".card .answer", "低于最低工资");
            assertThat(visit.complaints()).isEmpty();
            if (javascript) {
                assertThat(Looks.defects(visit)).isEmpty();
            }
        }
    }
}
