package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final RowOutcome OUTCOME =
            new RowOutcome(46, Severity.WARNING, "ENUM_NORMALISED", "网点类型", "F46", List.of("快递企业法人"));

    @Test
    void the_words_name_the_cell_in_the_readers_language() {
        assertThat(Findings.in(Locale.SIMPLIFIED_CHINESE).text(OUTCOME)).isEqualTo("F46 「网点类型」已按「快递企业法人」读取。");
        assertThat(Findings.in(Locale.ENGLISH).text(OUTCOME)).isEqualTo("F46 网点类型 was read as 快递企业法人.");
        assertThat(Findings.in(Locale.FRENCH).text(OUTCOME)).startsWith("F46 「");
    }

    @Test
    void both_languages_have_words_for_the_same_findings() throws IOException {
        assertThat(bundle("findings_en").keySet()).isEqualTo(bundle("findings").keySet());
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                FindingsTest.class.getResourceAsStream("/words/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
