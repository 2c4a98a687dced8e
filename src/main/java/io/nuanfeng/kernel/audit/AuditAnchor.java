package io.nuanfeng.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Writes the root over all heads into the log every night: the log is kept elsewhere, beyond whoever owns the database. */
@ApplicationScoped
public class AuditAnchor {

    private static final Actor ANCHOR = Actor.system("audit-anchor");

    @Inject
    Transactions tx;

    @Scheduled(
            cron = "0 10 3 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nightly() {
        return drop().replaceWithVoid();
    }

    /** The root now, or empty when nothing happened since the last one. Writers wait for the moment it takes. */
    public Uni<String> drop() {
        return tx.write(ANCHOR, () -> Sql.row("select up_to, subjects, root from kernel.audit_anchor_now()")
                        .invoke(row -> {
                            if (row != null) {
                                Log.infof(
                                        "Audit anchor: events up to %d, subjects %d, root %s",
                                        row.get(0), row.get(1), row.get(2));
                            }
                        }))
                .map(row -> row == null ? "" : row.get(2, String.class));
    }
}
