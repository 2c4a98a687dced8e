package io.nuanfeng.coverage.premium;

import java.time.YearMonth;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.Outlets;

/** Wage totals by month, given by managers: the base where wages can be used (贵人社函〔2022〕18号 三（二）1). */
@ApplicationScoped
public class Payrolls {

    @Inject
    Transactions tx;

    @Inject
    Outlets outlets;

    @Inject
    PremiumRepository rows;

    @Inject
    AuditTrail audit;

    /** @throws Problem NOT_FOUND where the outlet is not the actor's */
    public Uni<PayrollTotal> read(Actor actor, String outletId, YearMonth month) {
        return tx.read(actor, () -> outlets.find(actor, outletId)
                .invoke(outlet -> OutletReach.require(actor, outlet))
                .chain(() -> rows.newestPayroll(outletId, month)));
    }

    /**
     * Saves a new version; earlier ones are kept, so that what was answered before can be answered again.
     *
     * @param total its version is the one the manager has read
     * @throws Problem STALE if somebody saved since; NOT_FOUND where the outlet is not the actor's; INVALID without
     *     wages or heads
     */
    public Uni<PayrollTotal> save(Actor actor, String outletId, YearMonth month, PayrollTotal total) {
        if (total.heads() < 1 || total.wages().fen() < 1) {
            throw Problem.invalid(new Violation(total.heads() < 1 ? "heads" : "wageTotalFen", "wrong"));
        }
        return tx.write(actor, () -> outlets.find(actor, outletId)
                .map(outlet -> OutletReach.requireManaged(actor, outlet))
                .chain(outlet -> rows.newestPayroll(outletId, month)
                        .map(found -> next(found, total))
                        .call(saved -> rows.insertPayroll(actor, outlet, month, saved))
                        .onFailure(ConstraintViolationException.class)
                        .transform(meanwhile -> stale())
                        .call(saved -> audit.record(
                                actor,
                                "outlet:" + outletId,
                                "PAYROLL_TOTAL_SAVED",
                                Map.of("month", month.toString(), "version", saved.version())))));
    }

    private static PayrollTotal next(PayrollTotal found, PayrollTotal total) {
        if (found.version() != total.version()) {
            throw stale();
        }
        return new PayrollTotal(found.version() + 1, total.wages(), total.heads());
    }

    private static Problem stale() {
        return Problem.of(Problem.Kind.STALE, "stale");
    }
}
