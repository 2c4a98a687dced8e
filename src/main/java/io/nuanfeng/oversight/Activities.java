package io.nuanfeng.oversight;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.NoCalendarException;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.Term;
import io.nuanfeng.kernel.time.WorkCalendar;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** What was done under the plan's clauses; problems and questions stay open until somebody says what came of them. */
@ApplicationScoped
public class Activities {

    private static final Parameter<Term> SETTLE_TERM = Parameter.term("oversight.settle-term");

    @Inject
    Transactions tx;

    @Inject
    ActivityRepository rows;

    @Inject
    Outlets outlets;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    @Inject
    WorkCalendar calendar;

    @Inject
    PolicyBook policy;

    /**
     * @throws Problem NOT_FOUND for a place or outlet that is not the actor's; INVALID for a day to come, a story
     *     without consent, or a kind that managers do not record
     */
    public Uni<Activity> record(Actor actor, Once once, ActivityReport report) {
        require(report);
        return tx.once(actor, once, "activity", String.class, () -> outletOf(actor, report)
                        .chain(outlet -> {
                            requireReach(actor, report, outlet);
                            return insert(actor, withDue(report), outlet);
                        }))
                .chain(id -> find(actor, id));
    }

    /** Newest first. */
    public Uni<ActivityPage> list(Actor actor, ActivityQuery query) {
        return tx.read(actor, () -> rows.page(query, query.limit() + 1)).map(found -> {
            var items = found.stream().limit(query.limit()).toList();
            return new ActivityPage(
                    items,
                    found.size() > query.limit() ? items.get(items.size() - 1).id() : "");
        });
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for what is not the actor's */
    public Uni<Activity> find(Actor actor, String id) {
        return tx.read(actor, () -> rows.find(id)).onItem().ifNull().failWith(Problem::notFound);
    }

    /**
     * Says what came of it.
     *
     * @param version the one that the officer has read
     * @throws Problem STALE where it was settled meanwhile; NOT_FOUND for what is not the officer's
     */
    public Uni<Activity> settle(Actor actor, String id, int version, String outcome) {
        return tx.write(actor, () -> find(actor, id)
                .invoke(found -> requireDivision(actor, found.division()))
                .chain(() -> rows.settle(id, version, outcome))
                .invoke(current -> {
                    if (!current) {
                        throw Problem.of(Problem.Kind.STALE, "stale");
                    }
                })
                .call(() -> audit.record(actor, "activity:" + id, "ACTIVITY_SETTLED", Map.of("version", version)))
                .chain(() -> find(actor, id)));
    }

    private Uni<String> insert(Actor actor, ActivityReport report, Outlet outlet) {
        var id = Ids.next();
        return rows.insert(actor, id, report, outlet)
                .chain(() -> audit.record(
                        actor,
                        "activity:" + id,
                        "ACTIVITY_RECORDED",
                        Map.of("kind", report.kind().name())))
                .replaceWith(id);
    }

    private Uni<Outlet> outletOf(Actor actor, ActivityReport report) {
        return report.outletId().isEmpty() ? Uni.createFrom().nullItem() : outlets.find(actor, report.outletId());
    }

    private void require(ActivityReport report) {
        if (report.heldOn().isAfter(clock.today())) {
            throw Problem.invalid(new Violation("heldOn", "day-to-come"));
        }
        if (report.kind() == ActivityKind.STORY && !report.consent()) {
            throw Problem.invalid(new Violation("consent", "required"));
        }
    }

    /** Officers act for their division; managers for an outlet of their own, and only what is theirs to record. */
    private static void requireReach(Actor actor, ActivityReport report, Outlet outlet) {
        if (actor.has(Role.OUTLET_MANAGER) || actor.has(Role.ENTERPRISE_MANAGER)) {
            if (!report.kind().isForManagers()) {
                throw Problem.invalid(new Violation("kind", "wrong"));
            }
            if (outlet == null || !manages(actor, outlet)) {
                throw Problem.notFound();
            }
        } else {
            requireDivision(actor, report.division());
        }
    }

    private static boolean manages(Actor actor, Outlet outlet) {
        return actor.reachesOutlet(outlet.key())
                || actor.scopes()
                        .contains(new Scope(
                                Scope.Kind.ENTERPRISE, outlet.liableUnit().uscc()));
    }

    private static void requireDivision(Actor actor, String division) {
        if (!actor.reachesDivision(division)) {
            throw Problem.notFound();
        }
    }

    private ActivityReport withDue(ActivityReport report) {
        if (!report.kind().isOpen() || report.dueOn() != null) {
            return report;
        }
        return new ActivityReport(
                report.kind(),
                report.division(),
                report.outletId(),
                report.heldOn(),
                report.title(),
                report.text(),
                report.people(),
                due(report),
                report.consent());
    }

    /** Null where the term ends in a year whose holidays are not announced yet. */
    private LocalDate due(ActivityReport report) {
        var term = policy.valueOn(SETTLE_TERM, DivisionCode.of(report.division()), report.heldOn());
        try {
            return calendar.deadlineAfter(clock.today(), term.value());
        } catch (NoCalendarException unknownYear) {
            return null;
        }
    }
}
