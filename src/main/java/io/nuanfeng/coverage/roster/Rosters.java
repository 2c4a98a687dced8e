package io.nuanfeng.coverage.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Who works at an outlet, who waits, and what is overdue. */
@ApplicationScoped
public class Rosters {

    private static final String PAGE = "select " + EnrolmentReader.COLUMNS
            + """
                     from coverage.enrolment e
                    where e.outlet_key = ?1 and e.kind = 'HIRE' and (e.changed_at, e.id) < (?2, ?3)
                      and (case when ?4 = '' then e.state <> 'ENDED' else e.state = ?4 end)
                    order by e.changed_at desc, e.id desc limit ?5
                    """;

    private static final String COUNTS =
            """
            select state, cast(count(*) as integer) from coverage.enrolment
            where outlet_key = ?1 and kind = 'HIRE' and state <> 'ENDED' group by state
            """;

    private static final String UNDECIDED = "select " + EnrolmentReader.COLUMNS
            + """
                     from coverage.enrolment e
                    where e.outlet_key = ?1 and e.kind = 'HIRE' and e.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                    """;

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Listing listing;

    @Inject
    Marks marks;

    /** @throws Problem NOT_FOUND where the outlet is not the actor's */
    public Uni<Roster> of(Actor actor, RosterQuery query) {
        return tx.write(actor, () -> access.forLooking(actor, query.outletId()).chain(outlet -> enrolments
                .list(
                        PAGE,
                        outlet.key(),
                        query.after().at(),
                        query.after().id().isEmpty() ? "~" : query.after().id(),
                        query.state(),
                        query.limit() + 1)
                .chain(found -> listing.page(actor, found, query.limit()))
                .chain(page -> counts(outlet.key())
                        .chain(counts -> overdue(outlet.key()).map(overdue -> new Roster(page, counts, overdue))))));
    }

    private static Uni<Map<EnrolmentState, Integer>> counts(String outletKey) {
        return Sql.rows(COUNTS, outletKey).map(rows -> rows.stream()
                .collect(Collectors.toMap(
                        row -> EnrolmentState.valueOf(row.get(0, String.class)),
                        row -> row.get(1, Integer.class),
                        Integer::sum,
                        () -> new EnumMap<>(EnrolmentState.class))));
    }

    private Uni<Integer> overdue(String outletKey) {
        return enrolments.list(UNDECIDED, outletKey).map(this::overdue);
    }

    private int overdue(List<Enrolment> undecided) {
        return (int) undecided.stream()
                .map(marks::due)
                .filter(due -> due != null && due.state() == Due.Standing.OVERDUE)
                .count();
    }
}
