package io.nuanfeng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Whoever reads a reference in an answer finds in {@code docs/policy-sources.md} what it stands for. */
class PolicySourcesTest {

    private static final Pattern USED = Pattern.compile("reference: (\\w+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| (\\w+) \\|");

    @Test
    void every_reference_of_the_policy_book_is_explained() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/resources/policy"))) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> used.addAll(found(USED, file)));
        }

        assertThat(used).isNotEmpty().isSubsetOf(found(LISTED, Path.of("docs/policy-sources.md")));
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
