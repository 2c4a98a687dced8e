package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Among 100 000 outlets nothing is found by reading them all. They live in a transaction that is never committed. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutletIndexTest {

    private static final String FILL =
            """
            insert into registry.outlet (id, key, kind, name, brand, division, town, address, status, route,
                route_clause, liable_name, liable_uscc, liable_clause, heads, credit_code_unchecked, last_period, grams)
            select 'index-' || n, 'IX-' || n, 'TERMINAL', '检索网点' || n, '云雁快递',
                   cast(450000 + n % 3000 as text), '', '建设路' || n || '号', 'ACTIVE', 'B', 'GG-03e',
                   '贵港市快递有限公司', '91450802MATJ73E963', 'GG-03e', 7, false, '2022-07',
                   array['检索', '网点', '建设', '设路', 'ix'] || array[left(cast(n as text), 2), right(cast(n as text), 2)]
            from generate_series(1, 100000) as n
            """;
    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d)");

    private Connection connection;

    @BeforeAll
    void a_hundred_thousand_outlets() throws SQLException {
        var config = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class), "postgres", "postgres");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(FILL);
            statement.execute("analyze registry.outlet");
        }
    }

    @AfterAll
    void are_gone() throws SQLException {
        connection.rollback();
        connection.close();
    }

    record Lookup(String name, String sql, List<String> parameters) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Lookup> lookups() {
        return List.of(
                new Lookup("by id", OutletRepository.BY_IDS, List.of("{index-7,index-9}")),
                new Lookup("by key", OutletRepository.BY_KEYS, List.of("{IX-7,IX-9}")),
                new Lookup("a county's page", OutletRepository.PAGE, page("", "", "450802", "")),
                new Lookup("a city's next page", OutletRepository.PAGE, page("450803", "IX-3", "4508", "")),
                new Lookup("everybody's first page", OutletRepository.PAGE, page("", "", "", "")),
                new Lookup("by words", OutletRepository.SEARCH, page("", "", "", "检索网点99999 建设路")),
                new Lookup("by key words", OutletRepository.SEARCH, page("", "", "", "ix-77777")));
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void a_lookup_uses_an_index(Lookup lookup) throws SQLException {
        var plan = explain(lookup);
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on outlet");
    }

    private static List<String> page(String place, String key, String stem, String words) {
        var grams = "{" + String.join(",", OutletWords.asked(words)) + "}";
        return List.of(place, key, stem, stem + ":", "", "", "21", words, grams);
    }

    private String explain(Lookup lookup) throws SQLException {
        var sql = PARAMETER
                .matcher(lookup.sql())
                .replaceAll(found -> "'" + lookup.parameters().get(Integer.parseInt(found.group(1)) - 1) + "'");
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
