package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import org.junit.jupiter.api.Test;

/** The dirty sample roster is read as its list of expected findings says. */
class SampleRosterTest {

    private static final Path ROSTER = Path.of("src/test/resources/sample/roster-GGBA-450803-2021-0054-dirty.csv");
    private static final Path EXPECTED =
            Path.of("src/test/resources/sample/roster-GGBA-450803-2021-0054-dirty.expected.json");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int ID_COLUMN = 2;
    private static final int PHONE_COLUMN = 3;

    @Test
    void every_identity_and_phone_number_is_judged_as_expected() throws IOException {
        var rows = rows();
        for (var expected : JsonMapper.builder()
                .build()
                .readTree(Files.readString(EXPECTED))
                .get("rows")) {
            // Missing cells, and numbers a spreadsheet has rounded, are the sheet reader's to find.
            if (expected.has("skip")
                    || mentions(expected, "MISSING_REQUIRED")
                    || mentions(expected, "ID_PRECISION_LOST")) {
                continue;
            }
            var row = rows.get(expected.get("row").asInt() - 1);
            assertThat(findings(row[ID_COLUMN], row[PHONE_COLUMN]))
                    .as("row %s", expected.get("row"))
                    .isEqualTo(expectedFindings(expected));
        }
    }

    private static List<String> findings(String id, String phone) {
        var findings = new ArrayList<String>();
        findings.addAll(judge(ResidentId.parse(id, AS_OF), "ID_NORMALISED"));
        findings.addAll(judge(Mobile.parse(phone), "PHONE_NORMALISED"));
        return findings;
    }

    private static <T> List<String> judge(Reading<T> reading, String tidied) {
        return reading.fold(
                accepted -> accepted.normalised() ? List.of(tidied) : List.of(),
                refused -> List.of(refused.because().name()));
    }

    private static List<String> expectedFindings(JsonNode expected) {
        return codes(expected).stream()
                .filter(code -> code.equals("ID_NORMALISED")
                        || code.equals("PHONE_NORMALISED")
                        || List.of(Finding.values()).toString().contains(code))
                .toList();
    }

    private static boolean mentions(JsonNode expected, String code) {
        return codes(expected).contains(code);
    }

    private static List<String> codes(JsonNode expected) {
        return expected.get("issues").findValuesAsText("code");
    }

    private static List<String[]> rows() throws IOException {
        var text = Files.readString(ROSTER).replace("\ufeff", "");
        try (var lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(text)) {
            return lines.readAll();
        }
    }
}
