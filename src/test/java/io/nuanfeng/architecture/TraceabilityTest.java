package io.nuanfeng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The table in {@code docs/traceability.md} tells the truth: nothing is left out, and what it names is there. */
class TraceabilityTest {

    private static final Pattern ROW = Pattern.compile("\\| ((?:GG|PA)-[\\w.]+) \\|.*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PATH = Pattern.compile("^  (/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|put|post|delete):$");

    private record Row(String id, String endpoints, String tests, String state) {

        static Row read(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[1].strip(), cells[6].strip(), cells[7].strip(), cells[8].strip());
        }

        boolean claimed() {
            return !state.equals("not yet");
        }
    }

    @Test
    void every_clause_of_both_plans_stands_here_once() throws IOException {
        var clauses = Files.readAllLines(Path.of("src/test/resources/traceability/clauses.txt"));

        assertThat(rows().map(Row::id)).containsExactlyElementsOf(clauses);
    }

    @Test
    void a_state_is_one_of_three() throws IOException {
        assertThat(rows().map(Row::state)).isSubsetOf("done", "partly", "not yet");
    }

    @Test
    void what_is_claimed_has_its_endpoint_and_its_test() throws IOException {
        var tests = testClasses();
        var endpoints = endpoints();

        assertThat(rows().filter(Row::claimed)).allSatisfy(row -> {
            assertThat(named(row.tests())).isNotEmpty().isSubsetOf(tests);
            assertThat(named(row.endpoints())).isNotEmpty().isSubsetOf(endpoints);
        });
    }

    @Test
    void the_threat_model_names_tests_that_exist() throws IOException {
        var model = Files.readString(Path.of("docs/threat-model.md"));

        assertThat(named(model))
                .filteredOn(name -> name.endsWith("Test"))
                .isNotEmpty()
                .isSubsetOf(testClasses());
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/traceability.md")).stream()
                .filter(ROW.asMatchPredicate())
                .map(Row::read);
    }

    private static List<String> named(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> endpoints() throws IOException {
        var found = new HashSet<String>();
        try (var files = Files.list(Path.of("openapi"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
                found.addAll(endpoints(Files.readAllLines(file)));
            }
        }
        return found;
    }

    private static Set<String> endpoints(List<String> lines) {
        var found = new HashSet<String>();
        String path = "";
        for (String line : lines) {
            var start = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (start.matches()) {
                path = start.group(1);
            } else if (method.matches()) {
                found.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return found;
    }
}
