package io.nuanfeng.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** How PostgreSQL looks somebody up among a hundred thousand, under row-level security. Nothing of it is kept. */
@QuarkusTest
class LookupPlanTest {

    private static final String HUNDRED_THOUSAND =
            """
            insert into coverage.cover (id, person_key, outlet_key, outlet_id, outlet_name, division, route, liable_name,
                liable_uscc, insurer_name, insurer_uscc, agency, agency_division, valid_from, state, known_from, job_id)
            select 'plan-' || n, 'plan-person-' || n, 'key-' || n % 3000, 'outlet-' || n % 3000, '', '450802', 'A', '', '',
                '', '', '', '450800', '2024-01-01', 'IN_FORCE', '2024-01-02', 'plan'
            from generate_series(1, 100000) n
            """;

    private static final String OWN =
            "select coverage.as_json(c) from coverage.cover c where c.person_key = 'plan-person-7'";

    @Test
    void one_person_is_found_by_an_index_alone() throws SQLException {
        assertThat(plan("nuanfeng.person", "plan-person-7", OWN))
                .contains("Index Cond: (person_key = 'plan-person-7'::text)")
                .doesNotContain("Seq Scan on cover");
    }

    @Test
    void five_hundred_people_are_found_by_an_index_alone() throws SQLException {
        var keys = IntStream.range(0, 500)
                .mapToObj(n -> "\"plan-person-" + n + "\"")
                .collect(Collectors.joining(","));
        var question = CoverRepository.OF_PEOPLE.replace("?1", "'[" + keys + "]'");

        assertThat(plan("nuanfeng.roles", "INSURANCE_OFFICER", question))
                .contains("Index Cond: (person_key")
                .doesNotContain("Seq Scan on cover");
    }

    private static String plan(String setting, String value, String sql) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            try {
                run(connection, HUNDRED_THOUSAND);
                run(connection, "analyze coverage.cover");
                run(connection, "set local role nuanfeng_app");
                run(connection, "set local " + setting + " = '" + value + "'");
                return explain(connection, sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static String explain(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
