package io.nuanfeng.kernel.db;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;

/** What the database itself refuses, whatever a use case forgot to check: here no use case checks anything. */
@QuarkusTest
class RowSecurityTest {

    /** Tables that hold no personal data: each is a decision. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "kernel.flyway_schema_history",
            "kernel.rate_limit",
            "identity.sign_in_delay",
            "coverage.intake",
            "coverage.outlet_count",
            "oversight.survey",
            "oversight.survey_mark",
            "coverage.campaign",
            "registry.agency",
            "registry.list_refusal",
            "registry.list_row",
            "registry.monthly_list",
            "registry.outlet");

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'kept', 'public')
              and n.nspname not like 'pg_toast%%' and c.relforcerowsecurity = %s order by 1
            """;

    @Inject
    Transactions tx;

    private final Actor somebody = courier();
    private final Actor stranger = courier();

    @BeforeEach
    void somebodyHasARow() {
        run(() -> tx.once(somebody, Once.of(Ids.next(), ""), "test", String.class, () -> Uni.createFrom()
                .item("mine")));
    }

    @Test
    void every_table_is_protected_or_known_to_hold_nothing_personal() {
        assertThat(AsOwner.column(TABLES.formatted("false"))).isSubsetOf(OPEN_TO_ALL);
    }

    @Test
    void a_stranger_sees_no_row_of_any_protected_table() {
        assertThat(protectedTables())
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(seen(table)).as(table).isZero());
    }

    @Test
    void without_the_protection_this_test_would_find_the_rows() {
        AsOwner.asSuperuser("alter table kernel.once_key disable row level security");
        try {
            assertThat(seen("kernel.once_key")).isPositive();
        } finally {
            AsOwner.asSuperuser("alter table kernel.once_key enable row level security");
        }
    }

    @Test
    void the_application_owns_nothing_and_bypasses_nothing() {
        assertThat(AsOwner.column("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = 'nuanfeng_app'"))
                .containsExactly("f");
        assertThat(
                        AsOwner.column(
                                "select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'nuanfeng_app')"))
                .isEmpty();
    }

    private static List<String> protectedTables() {
        return AsOwner.column(TABLES.formatted("true"));
    }

    private long seen(String table) {
        return run(() ->
                tx.read(stranger, () -> Sql.row("select count(*) from " + table).map(row -> row.get(0, Long.class))));
    }

    private static Actor courier() {
        return new Actor(Ids.next(), Ids.next(), Set.of(Role.COURIER), Set.of(), "");
    }
}
