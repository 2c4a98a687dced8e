package io.nuanfeng.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.OutletDirectory;
import io.nuanfeng.registry.OutletQuery;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.PublicOutlet;

/** Enterprises as the authorities look at them: the check for awards (GG-11a) and the annual statement (GG-11e). */
@ApplicationScoped
public class Enterprises {

    private static final int PAGE = 100;
    private static final String AWARD_CLAUSE = "GG-11a";

    private static final String NEWEST =
            """
            select version from oversight.annual_statement where year = ?1 and uscc = ?2 order by version desc limit 1
            """;
    private static final String FILE = "insert into oversight.annual_statement values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    private static final String FILED =
            """
            select distinct on (uscc) year, uscc, version, body, outlets, covered, filed_at
            from oversight.annual_statement where year = ?1 order by uscc, version desc limit 1000
            """;

    @Inject
    Transactions tx;

    @Inject
    OutletDirectory directory;

    @Inject
    CreditEvents credit;

    @Inject
    AuditTrail audit;

    @Inject
    PolicyBook policy;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem NOT_FOUND for an enterprise that is not the actor's, or has no outlet in the register */
    public Uni<AwardCheck> awardCheck(Actor actor, String uscc) {
        requireMine(actor, uscc);
        return tx.read(actor, () -> participation(actor, uscc).chain(insured -> credit.of(actor, uscc)
                .map(events -> new AwardCheck(
                        uscc,
                        AwardRules.decide(insured, events),
                        insured,
                        events.stream().filter(CreditEvent::countsAgainst).toList(),
                        policy.citation(AWARD_CLAUSE)))));
    }

    /**
     * Files the insurance part of the annual report, with the register's figures of the day.
     *
     * @param filed without figures and time; its version is the one that the enterprise has read, 0 for the first
     * @throws Problem STALE if somebody filed since; NOT_FOUND for another's enterprise
     */
    public Uni<AnnualStatement> file(Actor actor, AnnualStatement filed) {
        requireMine(actor, filed.uscc());
        return tx.write(actor, () -> participation(actor, filed.uscc())
                .chain(insured -> Sql.row(NEWEST, filed.year(), filed.uscc())
                        .map(row -> row == null ? 0 : row.get(0, Integer.class))
                        .invoke(newest -> requireNewest(newest, filed.version()))
                        .chain(() -> insert(actor, filed.next(insured, clock.now())))));
    }

    /** The newest of each enterprise; who is missing has not filed. */
    public Uni<List<AnnualStatement>> filed(Actor actor, int year) {
        return tx.read(actor, () -> Sql.rows(FILED, year)).map(rows -> rows.stream()
                .map(row -> new AnnualStatement(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, String.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        Sql.instant(row, 6)))
                .toList());
    }

    private Uni<AnnualStatement> insert(Actor actor, AnnualStatement filed) {
        return Sql.update(
                        FILE,
                        filed.year(),
                        filed.uscc(),
                        filed.version(),
                        filed.text(),
                        filed.outlets(),
                        filed.covered(),
                        actor.accountId(),
                        filed.filedAt())
                .chain(() -> audit.record(
                        actor,
                        "enterprise:" + filed.uscc(),
                        "ANNUAL_STATEMENT_FILED",
                        Map.of("year", filed.year(), "version", filed.version())))
                .replaceWith(filed);
    }

    /** Every active outlet for which the enterprise answers. */
    private Uni<Participation> participation(Actor actor, String uscc) {
        return outlets(actor, uscc, Cursor.parse(null), new ArrayList<>()).map(found -> {
            if (found.isEmpty()) {
                throw Problem.notFound();
            }
            return Participation.of(found);
        });
    }

    private Uni<List<PublicOutlet>> outlets(Actor actor, String uscc, Cursor after, List<PublicOutlet> found) {
        return directory
                .search(actor, new OutletQuery(uscc, "", "", OutletStatus.ACTIVE.name(), after, PAGE))
                .chain(page -> {
                    page.items().stream()
                            .filter(one -> one.outlet().liableUnit().uscc().equals(uscc))
                            .forEach(found::add);
                    return page.next().isEmpty()
                            ? Uni.createFrom().item(found)
                            : outlets(actor, uscc, Cursor.parse(page.next()), found);
                });
    }

    private static void requireNewest(int newest, int version) {
        if (newest != version) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }

    private static void requireMine(Actor actor, String uscc) {
        if (!actor.has(Role.POSTAL_OFFICER) && !actor.scopes().contains(new Scope(Scope.Kind.ENTERPRISE, uscc))) {
            throw Problem.notFound();
        }
    }
}
