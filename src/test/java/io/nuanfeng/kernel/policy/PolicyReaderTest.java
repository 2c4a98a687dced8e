package io.nuanfeng.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** Every refusal names the file and the line: those who keep the book are no programmers. */
class PolicyReaderTest {

    private static final String FILE =
            """
            parameters:
              coverage.share:
                what: how much
                type: decimal
                values:
                  450800:
                    - since: 2022-12-31
                      knownSince: 2022-06-27
                      value: 1.00
                      source: {instrument: A, article: B, reference: C, confidence: VERIFIED}
                    - since: 2022-09-30
                      knownSince: 2022-06-27
                      value: 0.70
                      source: {instrument: A, article: B, reference: C, confidence: VERIFIED}
            """;

    private static final String CITATIONS =
            """
            citations:
              GG-02: {instrument: A, article: B, reference: C, confidence: VERIFIED, text: words}
            """;

    @Test
    void a_file_as_it_should_be_is_read() {
        var book = new PolicyReader().add("coverage/targets.yaml", FILE).book();

        assertThat(book.valueOn(
                                Parameter.decimal("coverage.share"),
                                DivisionCode.of("450802"),
                                LocalDate.of(2023, 1, 1))
                        .value())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // written          | instead                   | line | complaint
                "parameters:        | params:                   | 1  | unknown key 'params'",
                "coverage.share     | pay.share                 | 2  | parameters of this folder begin with 'coverage.'",
                "what: how much     | wat: how much             | 3  | unknown key 'wat'",
                "what: how much     | what: 12                  | 3  | 'what' must be a text",
                "type: decimal      | type: number              | 4  | no such type 'number'",
                "type: decimal      | value: 0.70               | 4  | unknown key 'value'",
                "450800             | Guigang                   | 6  | 'Guigang' is no division code",
                "since: 2022-12-31  | sinse: 2022-12-31         | 7  | unknown key 'sinse'",
                "since: 2022-12-31  | since: 2022-02-30         | 7  | 'since' must be a date like 2022-06-27",
                "since: 2022-12-31  | since: 2022-12            | 7  | 'since' must be a date like 2022-06-27",
                "since: 2022-12-31  | since: \"2022-12-31\"     | 7  | 'since' must be a date like 2022-06-27",
                "value: 1.00        | since: 2022-12-31         | 9  | 'since' stands here twice",
                "VERIFIED}          | SURE}                     | 10 | 'confidence' must be one of",
                "instrument: A,     | ``                        | 10 | 'instrument' is missing",
                "article: B         | article: ''               | 10 | 'article' must be a text",
                "reference: C       | reference: 12             | 10 | 'reference' must be a text",
                "reference: C       | page: 3                   | 10 | unknown key 'page'",
                "since: 2022-09-30  | since: 2022-12-31         | 11 | 2022-12-31 stands here twice",
                "since: 2022-09-30  | since: 2023-01-01         | 11 | 2023-01-01 is out of order: newest first",
                "value: 0.70        | value: 70 %               | 13 | 'value' must be a number like 0.70",
                "value: 0.70        | value: \"0.70\"           | 13 | 'value' must be a number like 0.70",
                "value: 0.70        | value: 1e3                | 13 | 'value' must be a number like 0.70",
                "value: 0.70        | value:                    | 13 | 'value' must be a number like 0.70",
                "value: 0.70        | value: [0.70]             | 13 | expected a single value"
            })
    void a_slip_of_the_pen_is_refused_with_its_line(String written, String instead, int line, String complaint) {
        assertRefused(replacing(written, instead), line, complaint);
    }

    @Test
    void an_entry_without_value_or_source_is_refused() {
        assertRefused(FILE.replaceFirst("(?m)^ *source: .*\n", ""), 7, "'source' is missing");
        assertRefused(FILE.replaceFirst("(?m)^ *value: .*\n", ""), 7, "'value' is missing");
        assertRefused(FILE.replaceFirst("(?m)^ *knownSince: .*\n", ""), 7, "'knownSince' is missing");
        assertRefused(FILE.replaceFirst("(?m)^ *type: .*\n", ""), 3, "'type' is missing");
    }

    @Test
    void a_parameter_without_a_list_of_values_is_refused() {
        var head = FILE.substring(0, FILE.indexOf("450800:"));

        assertRefused(head + "450800: []\n", 6, "'450800' has no values");
        assertRefused(head + "450800: 0.70\n", 6, "'450800' must be a list");
        assertRefused(head + "450800: [0.70]\n", 6, "expected keys and values");
    }

    @Test
    void one_place_under_two_names_is_refused() {
        assertRefused(
                FILE + "      4508:" + FILE.substring(FILE.indexOf("450800:") + 7), 15, "'4508' stands here twice");
    }

    @Test
    void a_withdrawn_entry_says_why_and_has_no_value() {
        assertRefused(replacing("value: 0.70", "withdrawn: 12"), 13, "'withdrawn' must be a text");
        assertRefused(
                replacing("value: 0.70", "withdrawn: not published\n          value: 0.70"),
                13,
                "a withdrawn entry has no value");
    }

    @Test
    void from_a_day_on_nothing_may_be_known_and_that_is_no_value_either() {
        var book = new PolicyReader()
                .add("coverage/targets.yaml", replacing("value: 1.00", "unknown: the notice was not found"))
                .book();
        var share = Parameter.decimal("coverage.share");
        var place = DivisionCode.of("450800");

        assertThat(book.valueOn(share, place, LocalDate.of(2022, 12, 30)).value())
                .isEqualByComparingTo("0.70");
        assertThatThrownBy(() -> book.valueOn(share, place, LocalDate.of(2022, 12, 31)))
                .isInstanceOf(PolicyGap.class);
        assertThat(book.changes(share, place)).containsExactly(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 12, 31));
    }

    @Test
    void another_file_may_add_other_places_to_a_parameter() {
        var book = new PolicyReader()
                .add("coverage/targets.yaml", FILE)
                .add("coverage/qinghai.yaml", FILE.replace("450800", "630000"))
                .book();

        assertThat(book.places(Parameter.decimal("coverage.share")))
                .containsExactlyInAnyOrder(DivisionCode.of("450800"), DivisionCode.of("630000"));
    }

    @Test
    void a_clause_that_is_not_in_the_index_is_refused() {
        var yaml = replacing("type: decimal", "type: citation")
                .replace("1.00", "GG-02")
                .replace("0.70", "GG-99");

        assertThatThrownBy(() -> new PolicyReader()
                        .add("kernel/citations.yaml", CITATIONS)
                        .add("coverage/targets.yaml", yaml)
                        .book())
                .hasMessage("policy/coverage/targets.yaml line 13: no citation 'GG-99'");
    }

    @Test
    void what_stands_in_two_files_is_refused() {
        assertThatThrownBy(() -> new PolicyReader()
                        .add("coverage/targets.yaml", FILE)
                        .add("coverage/more.yaml", FILE)
                        .book())
                .hasMessage("policy/coverage/more.yaml line 2: parameter 'coverage.share' stands in another file, too");
        assertThatThrownBy(() -> new PolicyReader()
                        .add("kernel/citations.yaml", CITATIONS)
                        .add("pay/citations.yaml", CITATIONS)
                        .book())
                .hasMessage("policy/pay/citations.yaml line 2: citation 'GG-02' stands in another file, too");
    }

    @Test
    void what_is_not_yaml_is_refused() {
        assertRefused("", 1, "the file is empty");
        assertRefused("- a list\n", 1, "expected keys and values");
        assertRefused("parameters:\n  coverage.share: \"how much\n", 3, "found unexpected end of stream");
        assertRefused("parameters:\n\tcoverage.share: tab\n", 2, "found character '\\t(TAB)'");
    }

    private static String replacing(String written, String instead) {
        assertThat(FILE).contains(written);
        var at = FILE.indexOf(written);
        return FILE.substring(0, at) + instead + FILE.substring(at + written.length());
    }

    private static void assertRefused(String yaml, int line, String complaint) {
        assertThatThrownBy(() ->
                        new PolicyReader().add("coverage/targets.yaml", yaml).book())
                .isInstanceOf(PolicyFileException.class)
                .hasMessageStartingWith("policy/coverage/targets.yaml line " + line + ": " + complaint);
    }
}
