package io.nuanfeng.coverage.premium;

import java.time.Instant;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;

/** Counts the insured and keeps wage totals. */
@ApplicationScoped
class PremiumRepository {

    /** A person insured on any day of the month is a head of the month, as it was known at the instant. */
    private static final String HEADS =
            """
            select count(distinct person_key) from coverage.cover
            where outlet_id = ?1 and state in ('IN_FORCE', 'ENDED')
              and valid_from <= ?3 and (valid_until is null or valid_until >= ?2)
              and known_from <= ?4 and (known_until is null or known_until > ?4)
            """;

    private static final String PAYROLL =
            """
            select version, wage_total_fen, heads from coverage.payroll_total
            where outlet_id = ?1 and month = ?2 and saved_at <= ?3
            order by version desc limit 1
            """;

    private static final String INSERT =
            """
            insert into coverage.payroll_total (outlet_id, month, version, outlet_key, division, liable_uscc,
                                                wage_total_fen, heads, saved_by, saved_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """;

    @Inject
    ShanghaiClock clock;

    Uni<Integer> heads(String outletId, YearMonth month, Instant known) {
        return Sql.row(HEADS, outletId, month.atDay(1), month.atEndOfMonth(), known)
                .map(row -> row.get(0, Long.class).intValue());
    }

    Uni<PayrollTotal> newestPayroll(String outletId, YearMonth month) {
        return payroll(outletId, month, Instant.parse("9999-12-31T00:00:00Z"));
    }

    Uni<PayrollTotal> payroll(String outletId, YearMonth month, Instant known) {
        return Sql.row(PAYROLL, outletId, month.toString(), known)
                .map(row -> row == null ? PayrollTotal.NONE : payroll(row));
    }

    Uni<Integer> insertPayroll(Actor actor, Outlet outlet, YearMonth month, PayrollTotal total) {
        return Sql.update(
                INSERT,
                outlet.id(),
                month.toString(),
                total.version(),
                outlet.key(),
                outlet.division(),
                outlet.liableUnit().uscc(),
                total.wages().fen(),
                total.heads(),
                actor.accountId(),
                clock.now());
    }

    private static PayrollTotal payroll(Tuple row) {
        return new PayrollTotal(
                row.get(0, Integer.class), Money.ofFen(row.get(1, Long.class)), row.get(2, Integer.class));
    }
}
