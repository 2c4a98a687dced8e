package io.nuanfeng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.SamplePeople;

/** A manager looks at a roster full of faults on a phone; only looked at, nobody is declared. */
@QuarkusTest
class RosterFileBrowserTest {

    private static final Path DIRTY = Path.of("src/test/resources/sample/roster-GGBA-450803-2021-0054-dirty.csv");

    @Test
    void every_page_of_the_way_fits_a_phone_and_can_be_used_by_everybody() {
        try (var manager = new Visit(360, 740, true)) {
            manager.signInAtTheDesk(SamplePeople.of(Role.OUTLET_MANAGER).get(0));
            manager.open("/work");
            manager.follow("main a[href$='/import']");
            isFit(manager);

            manager.follow("main form .btn");
            assertThat(manager.read(".errors")).contains("请填写");
            isFit(manager);

            manager.attach("file", DIRTY);
            manager.follow("main form .btn");
            manager.sees("h1", "先看看变化");
            assertThat(manager.read("#row-10")).contains("第 10 行", "手机号");
            isFit(manager);

            manager.follow("#row-3 .btn");
            assertThat(manager.read(".errors")).contains("「是否已参加职工社保」必填");
            isFit(manager);
        }
    }

    private static void isFit(Visit manager) {
        assertThat(Looks.defects(manager)).isEmpty();
        assertThat(manager.complaints()).isEmpty();
    }
}
