package io.nuanfeng.kernel.audit;

import static io.nuanfeng.support.OnEventLoop.parallel;
import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;

@QuarkusTest
class AuditTest {

    private static final Actor OFFICER = new Actor("officer-1", "", Set.of(Role.POSTAL_OFFICER), Set.of(), "");
    private static final String TABLES = "kernel.audit_event, kernel.audit_head, kernel.audit_anchor";

    @Inject
    Transactions tx;

    @Inject
    AuditTrail trail;

    @Inject
    AuditVerifier verifier;

    @Inject
    AuditAnchor anchor;

    private final String subject = "outlet:" + Ids.next();

    /** Other tests' events are set aside while we tamper, and put back as they were. */
    @BeforeEach
    void keepTheTrail() {
        AsOwner.asSuperuser("drop schema if exists kept cascade", "create schema kept");
        for (var table : TABLES.split(", ")) {
            AsOwner.asSuperuser("create table " + table.replace("kernel", "kept") + " as table " + table);
        }
        for (var step = 1; step <= 3; step++) {
            record(subject, step);
            record("other", step);
        }
    }

    @AfterEach
    void putTheTrailBack() {
        AsOwner.asSuperuser("set session_replication_role = replica", "truncate " + TABLES);
        for (var table : TABLES.split(", ")) {
            AsOwner.asSuperuser(
                    "set session_replication_role = replica",
                    "insert into " + table + " select * from " + table.replace("kernel", "kept"));
        }
    }

    @Test
    void an_untouched_trail_is_sound() {
        parallel(20, () -> tx.write(OFFICER, () -> trail.record(OFFICER, subject, "名单导入", Map.of("名", "值"))));
        run(anchor::drop);
        record(subject, 4);

        assertThat(run(() -> verifier.verify(""))).satisfies(report -> {
            assertThat(report.broken()).isEmpty();
            assertThat(report.events()).isGreaterThanOrEqualTo(27);
            assertThat(report.anchor()).hasSize(64);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a word changed      | update kernel.audit_event set action = 'X' where subject = '%1$s' and seq = 2
                    a time changed      | update kernel.audit_event set at = at + interval '1 microsecond' where subject = '%1$s' and seq = 1
                    a row deleted       | delete from kernel.audit_event where subject = '%1$s' and seq = 2
                    the first deleted   | delete from kernel.audit_event where subject = '%1$s' and seq = 1
                    the last deleted    | delete from kernel.audit_event where subject = '%1$s' and seq = 3
                    all deleted         | delete from kernel.audit_event where subject = '%1$s'
                    a row inserted      | insert into kernel.audit_event select subject, 4, number + 1000000, at, account, roles, action, detail, row_hash from kernel.audit_event where subject = '%1$s' and seq = 3
                    a subject made up   | insert into kernel.audit_event select 'made-up', 1, number + 1000000, at, account, roles, action, detail, row_hash from kernel.audit_event where subject = '%1$s' and seq = 1
                    two rows exchanged  | update kernel.audit_event set seq = -seq where subject = '%1$s' and seq > 1; update kernel.audit_event set seq = 5 + seq where subject = '%1$s' and seq < 0
                    cut with its head   | delete from kernel.audit_event where subject = '%1$s' and seq = 3; update kernel.audit_head h set seq = 2, row_hash = e.row_hash from kernel.audit_event e where e.subject = h.subject and e.seq = 2 and h.subject = '%1$s'
                    a subject removed   | delete from kernel.audit_event where subject = '%1$s'; delete from kernel.audit_head where subject = '%1$s'
                    all removed         | truncate kernel.audit_event, kernel.audit_head
                    """)
    void tampering_is_found(String name, String sql) {
        run(anchor::drop);

        AsOwner.asSuperuser("set session_replication_role = replica", sql.formatted(subject));

        assertThat(run(() -> verifier.verify("")).broken()).as(name).isNotEmpty();
    }

    @Test
    void a_trail_rewritten_from_end_to_end_is_found_by_the_root_that_was_logged() {
        var logged = run(anchor::drop);

        AsOwner.asSuperuser("set session_replication_role = replica", "truncate " + TABLES);
        record(subject, 1);
        run(anchor::drop);

        assertThat(run(() -> verifier.verify("")).broken()).isEmpty();
        assertThat(run(() -> verifier.verify(logged)).broken()).containsExactly("anchor " + logged);
    }

    @Test
    void an_older_root_holds_as_long_as_nobody_rewrote_what_it_covers() {
        var logged = run(anchor::drop);
        record(subject, 4);
        run(anchor::drop);

        assertThat(run(() -> verifier.verify(logged)).isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "update kernel.audit_event set action = 'X'",
        "delete from kernel.audit_event",
        "truncate kernel.audit_event",
        "delete from kernel.audit_head",
        "delete from kernel.audit_anchor"
    })
    void not_even_the_owner_changes_the_trail_by_accident(String sql) {
        run(anchor::drop);

        assertThatThrownBy(() -> AsOwner.execute(sql)).hasMessageContaining("append-only");
    }

    @Test
    void the_application_writes_by_the_function_only() {
        assertThatThrownBy(() -> run(() -> tx.write(
                        Actor.system("test"),
                        () -> Sql.update("insert into kernel.audit_head values ('outlet:x', 1, '')"))))
                .hasMessageContaining("permission denied");
        assertThat(run(() -> tx.read(OFFICER, () -> Sql.rows("select 1 from kernel.audit_event"))))
                .isEmpty();
    }

    private void record(String about, int step) {
        run(() -> tx.write(OFFICER, () -> trail.record(OFFICER, about, "STEP_" + step, Map.of("step", step))));
    }
}
