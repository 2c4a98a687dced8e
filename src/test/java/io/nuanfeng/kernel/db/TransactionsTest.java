package io.nuanfeng.kernel.db;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;

@QuarkusTest
class TransactionsTest {

    private static final Actor COURIER = new Actor("courier-7", "p7", Set.of(Role.COURIER), Set.of(), "");

    @Inject
    Transactions tx;

    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void what_the_database_asks_to_repeat_is_repeated(String state) {
        var result = run(() -> tx.write(COURIER, () -> failTwice(state)));

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void what_keeps_failing_is_given_up_after_four_attempts() {
        assertThatThrownBy(() -> run(() -> tx.write(COURIER, () -> {
                    attempts.incrementAndGet();
                    return fail("40001");
                })))
                .satisfies(failure -> assertThat(SqlState.of(failure)).isEqualTo("40001"));
        assertThat(attempts).hasValue(4);
    }

    @Test
    void another_failure_is_not_repeated() {
        assertThatThrownBy(() -> run(() -> tx.write(COURIER, () -> {
                    attempts.incrementAndGet();
                    return fail("23505");
                })))
                .satisfies(failure -> assertThat(SqlState.of(failure)).isEqualTo("23505"));
        assertThat(attempts).hasValue(1);
    }

    @Test
    void two_that_block_each_other_both_succeed() {
        var a = Ids.next();
        var b = Ids.next();
        AsOwner.asSuperuser("insert into kernel.rate_limit values ('" + a + "', now() + interval '1 hour', 0), ('" + b
                + "', now() + interval '1 hour', 0)");

        var one = CompletableFuture.runAsync(() -> run(() -> tx.write(COURIER, () -> countBoth(a, b))));
        var other = CompletableFuture.runAsync(() -> run(() -> tx.write(COURIER, () -> countBoth(b, a))));
        CompletableFuture.allOf(one, other).join();

        assertThat(AsOwner.column("select n from kernel.rate_limit where key in ('" + a + "', '" + b + "')"))
                .containsExactly("2", "2");
        assertThat(attempts).hasValueGreaterThan(2);
    }

    @Test
    void a_connection_that_the_server_ends_is_replaced() {
        var result = run(() -> tx.write(
                COURIER,
                () -> attempts.incrementAndGet() == 1
                        ? Sql.row("select pg_terminate_backend(pg_backend_pid())")
                                .replaceWith("ended")
                        : Uni.createFrom().item("done")));

        assertThat(result).isEqualTo("done");
    }

    @Test
    void a_use_case_inside_another_acts_as_its_own_actor_and_then_the_outer_one_goes_on() {
        var accounts = run(() -> tx.write(
                COURIER, () -> account().chain(before -> tx.write(Actor.system("test"), TransactionsTest::account)
                        .chain(inside -> account().map(after -> List.of(before, inside, after))))));

        assertThat(accounts).containsExactly("courier-7", "system:test", "courier-7");
    }

    @Test
    void the_actor_does_not_stay_in_the_connection() {
        run(() -> tx.write(COURIER, TransactionsTest::account));

        assertThat(run(() -> tx.read(Actor.visitor(), TransactionsTest::account)))
                .isEmpty();
    }

    @Test
    void a_visitor_sees_no_row_of_a_protected_table() {
        run(() -> tx.once(COURIER, Once.of(Ids.next(), ""), "test", String.class, () -> Uni.createFrom()
                .item("mine")));

        var query = "select 1 from kernel.once_key where account = 'courier-7'";
        assertThat(run(() -> tx.read(Actor.visitor(), () -> Sql.rows(query)))).isEmpty();
        assertThat(run(() -> tx.read(COURIER, () -> Sql.rows(query)))).isNotEmpty();
    }

    @Test
    void no_statement_lock_or_transaction_is_endless() {
        var limits = run(() -> tx.read(
                COURIER, () -> Sql.row("select current_setting('statement_timeout'), current_setting('lock_timeout'),"
                                + " current_setting('idle_in_transaction_session_timeout'),"
                                + " current_setting('transaction_timeout')")
                        .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3)))));

        assertThat(limits).isEqualTo(List.of("10s", "5s", "15s", "30s"));
    }

    @Test
    void a_statement_that_takes_too_long_is_cancelled() {
        assertThatThrownBy(() -> run(
                        () -> tx.read(COURIER, () -> Sql.rows("select set_config('statement_timeout', '50ms', true)")
                                .chain(() -> Sql.rows("select cast(pg_sleep(5) as text)")))))
                .satisfies(failure -> assertThat(SqlState.of(failure)).isEqualTo("57014"));
    }

    private Uni<String> failTwice(String state) {
        return attempts.incrementAndGet() < 3 ? fail(state) : Uni.createFrom().item("done");
    }

    private static Uni<String> fail(String state) {
        return Sql.update("do 'begin raise exception using errcode = ''" + state + "''; end'")
                .replaceWith("unreachable");
    }

    private Uni<Integer> countBoth(String first, String second) {
        attempts.incrementAndGet();
        return count(first)
                .chain(() -> Sql.rows("select cast(pg_sleep(0.2) as text)"))
                .chain(() -> count(second));
    }

    private static Uni<Integer> count(String key) {
        return Sql.update("update kernel.rate_limit set n = n + 1 where key = ?1", key);
    }

    private static Uni<String> account() {
        return Sql.row("select coalesce(current_setting('nuanfeng.account', true), '')")
                .map(row -> row.get(0, String.class));
    }
}
