package io.nuanfeng.coverage.roster;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Declarations wherever they are: the agency's queue, and one with all its steps. */
@ApplicationScoped
public class Enrolments {

    private static final String PAGE = "select " + EnrolmentReader.COLUMNS
            + """
                     from coverage.enrolment e
                    where (e.changed_at, e.id) > (?1, ?2) and (?3 = '' or e.state = ?3) and (?4 = '' or e.kind = ?4)
                      and starts_with(e.agency_division, ?5)
                    order by e.changed_at, e.id limit ?6
                    """;

    private static final String STEPS =
            """
            select act, from_state, to_state, reason, at from coverage.enrolment_step
            where enrolment_id = ?1 order by step
            """;

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Listing listing;

    /** What the actor may see, the longest waiting first. */
    public Uni<EnrolmentPage> page(Actor actor, EnrolmentQuery query) {
        return tx.write(actor, () -> enrolments
                .list(
                        PAGE,
                        query.after().at(),
                        query.after().id(),
                        query.state(),
                        query.kind(),
                        query.division().replaceFirst("(00){1,2}$", ""),
                        query.limit() + 1)
                .chain(found -> listing.page(actor, found, query.limit())));
    }

    /** @throws Problem NOT_FOUND where it is not the actor's to see */
    public Uni<Opened> open(Actor actor, String id) {
        return tx.write(actor, () -> enrolments
                .look(List.of(id))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw Problem.notFound();
                    }
                })
                .chain(found -> listing.listed(actor, found))
                .chain(listed -> Sql.rows(STEPS, id)
                        .map(rows -> new Opened(
                                listed.get(0),
                                rows.stream().map(Enrolments::step).toList()))));
    }

    private static Step step(Tuple row) {
        return new Step(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                Sql.instant(row, 4));
    }

    /** A declaration with what was done to it. */
    public record Opened(Listed listed, List<Step> steps) {}
}
