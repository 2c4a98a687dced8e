package io.nuanfeng.journey;

import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA and GB/T 37668-2019 as far as a program can judge, on a screen of 320 pixels (criterion 1.4.10). */
@QuarkusTest
class EveryPageBrowserTest {

    private static Visit visit;

    @BeforeAll
    static void aNarrowPhone() {
        visit = new Visit(320, 740, true);
    }

    @AfterAll
    static void away() {
        visit.close();
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void every_page_fits_and_can_be_used_by_everybody_and_breaks_no_rule_of_its_own(Person person) {
        visit.forget();
        person.signIn(visit);
        visit.complaints();
        var all = new SoftAssertions();
        for (var stop : person.pages()) {
            stop.go(visit);
            all.assertThat(visit.complaints()).as("complaints at %s", stop).isEmpty();
            all.assertThat(Looks.defects(visit)).as("defects at %s", stop).isEmpty();
        }
        all.assertAll();
    }
}
