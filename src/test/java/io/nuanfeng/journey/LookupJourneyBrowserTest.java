package io.nuanfeng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.SamplePeople;

/** From the lists of two officers to the answer on a courier's phone. */
@QuarkusTest
class LookupJourneyBrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void officers_hand_in_their_lists_and_a_courier_sees_on_the_phone_who_insures_them(boolean javascript) {
        try (var visit = new Visit(1280, 800, javascript)) {
            visit.signInAtTheDesk(SamplePeople.of(Role.POSTAL_OFFICER).get(0));
            handIn(visit, "annex1", "2022-06", "annex1-outlets-202206.xlsx");
            handIn(visit, "annex1", "2022-07", "annex1-outlets-202207.utf8bom.csv");
            visit.signOut();

            visit.signInAtTheDesk(SamplePeople.of(Role.INSURANCE_OFFICER).get(0));
            handIn(visit, "insured", "2026-11", "insured-202611.csv");
            visit.signOut();

            visit.resize(360, 740);
            visit.signInByPhone(Person.INSURED.phone());
            assertThat(visit.read("h1")).isEqualTo("我的工伤保险");
            assertThat(visit.read(".card .answer")).isEqualTo("已参保");
            assertThat(visit.read(".card")).contains("广西贵港澄川快递有限公司贵城分公司");
            visit.signOut();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void handIn(Visit visit, String kind, String month, String file) {
        visit.handIn(kind, month, file);
        assertThat(visit.read("#job h1")).isIn("全部导入成功", "部分行没有导入");
        assertThat(Integer.parseInt(visit.read(".counts div:nth-child(2) dd"))).isPositive();
    }
}
