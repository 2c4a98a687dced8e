package io.nuanfeng.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.time.Term;

/** The book this release carries. */
class OurPolicyBookTest {

    private static final Path FOLDER = Path.of("src/main/resources/policy");
    private static final DivisionCode GUIGANG = DivisionCode.of("450802");
    private static final DivisionCode PINGAN = DivisionCode.of("630203");

    private final PolicyBook book = PolicyBooks.open();

    @Test
    void the_index_names_every_file() throws IOException {
        var index = Section.root("index.yaml", Files.readString(FOLDER.resolve("index.yaml")));

        try (var files = Files.walk(FOLDER)) {
            assertThat(files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".yaml") && name.contains("/")))
                    .containsExactlyInAnyOrderElementsOf(index.texts("files"));
        }
    }

    @Test
    void fully_insured_before_the_plan_is_a_matter_of_guigang() {
        var parameter = Parameter.date("registry.route.fully-insured-before");

        // GG 三（一）第二款
        assertThat(book.valueOn(parameter, GUIGANG, LocalDate.of(2022, 6, 27)).value())
                .isEqualTo("2022-06-27");
        assertThatThrownBy(() -> book.valueOn(parameter, GUIGANG, LocalDate.of(2022, 6, 26)))
                .isInstanceOf(PolicyGap.class);
        assertThatThrownBy(() -> book.valueOn(parameter, PINGAN, LocalDate.of(2026, 11, 21)))
                .isInstanceOf(PolicyGap.class);
    }

    @ParameterizedTest
    @CsvSource({
        "registry.route.clause-direct, 450802, 2022-06-26, MOHRSS-101-A",
        "registry.route.clause-direct, 450802, 2022-06-27, GG-03d",
        "registry.route.clause-by-parent, 450802, 2026-11-21, GG-03e",
        "registry.route.clause-by-parent, 630203, 2026-11-21, MOHRSS-101-B",
        "registry.liable.clause-opener, 630203, 2022-05-05, MOHRSS-101-B",
        "registry.liable.clause-opener, 630203, 2022-05-06, PA-03.6a",
        "registry.liable.clause-subcontract, 450802, 2025-08-31, SPC-2014-9-3-4",
        "registry.liable.clause-subcontract, 450802, 2025-09-01, SPC-2025-12-1",
        "registry.liable.clause-subcontract, 630203, 2025-09-01, PA-03.3e",
        "registry.liable.clause-dispatch, 450802, 2026-11-21, SPC-2014-9-3-2",
        "coverage.worker-pays-nothing.clause, 630203, 2026-11-21, WII-10"
    })
    void the_clause_to_cite_depends_on_place_and_day(String parameter, String place, LocalDate day, String clause) {
        assertThat(book.valueOn(Parameter.citation(parameter), DivisionCode.of(place), day)
                        .value()
                        .id())
                .isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, 0.70", "2022-12-30, 0.70", "2022-12-31, 1.00"})
    void the_target_rises_at_the_end_of_2022(LocalDate day, BigDecimal share) {
        // GG 四（三）
        assertThat(book.valueOn(Parameter.decimal("coverage.target.share"), GUIGANG, day)
                        .value())
                .isEqualByComparingTo(share);
    }

    @Test
    void a_new_hire_is_to_be_registered_within_thirty_days() {
        // 社会保险法第五十八条
        assertThat(book.valueOn(Parameter.term("coverage.registration.term"), PINGAN, LocalDate.of(2026, 11, 21))
                        .value())
                .isEqualTo(Term.days(30));
    }

    @Test
    void our_own_targets_are_not_passed_off_as_law() {
        var late = book.valueOn(Parameter.term("coverage.lookup.late-after"), PINGAN, LocalDate.of(2026, 11, 21));

        assertThat(late.source().confidence()).isEqualTo(Confidence.OWN_TARGET);
        assertThat(late.unconfirmed()).isFalse();
    }

    @Test
    void a_hotline_is_a_text_to_dial() {
        assertThat(book.valueOn(Parameter.text("kernel.hotline.social-insurance"), PINGAN, LocalDate.of(2026, 11, 21))
                        .value())
                .isEqualTo("12333");
    }

    @Test
    void a_citation_carries_its_place_in_the_law() {
        assertThat(book.citation("GG-03f"))
                .isEqualTo(new Citation(
                        "GG-03f",
                        new Source("贵人社函〔2022〕18号", "三（一）第一款第四句", "GG", Confidence.VERIFIED),
                        "基层快递网点从业人员个人不缴纳工伤保险费。"));
    }
}
