package io.nuanfeng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files stay small enough to be read whole. */
class FileSizeTest {

    private static final int MEDIAN = 50;
    private static final int NINETIETH_PERCENTILE = 150;
    private static final int LONGEST = 250;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_file_is_longer_than_can_be_read_at_once(String folder) throws IOException {
        try (var files = javaFiles(folder)) {
            assertThat(files.filter(file -> lines(file) > LONGEST)).isEmpty();
        }
    }

    @Test
    void most_files_are_short() throws IOException {
        List<Long> sorted;
        try (var files = javaFiles("src/main/java")) {
            sorted = files.map(FileSizeTest::lines).sorted().toList();
        }

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN);
        assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(NINETIETH_PERCENTILE);
    }

    private static Stream<Path> javaFiles(String folder) throws IOException {
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
