package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.InsuredArrival;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Whom the agency's own list names as insured at the outlet needs no decision any more. */
@ApplicationScoped
class ListMatches implements InsuredArrival {

    private static final Actor PORTAL = Actor.system("enrolments");
    private static final int AT_ONCE = 500;

    private static final String NAMED = "select " + EnrolmentReader.COLUMNS
            + """
                    , c.valid_from from coverage.enrolment e
                    join coverage.cover c on c.person_key = e.person_key and c.outlet_key = e.outlet_key
                    where e.kind = 'HIRE' and e.state in ('SUBMITTED', 'ACCEPTED') and c.agency_division = ?1
                      and c.known_until is null and c.state = 'IN_FORCE' and c.valid_from <= ?2
                      and c.job_id <> 'enrolments'
                    order by e.id limit ?3 for update of e
                    """;

    @Inject
    Transactions tx;

    @Inject
    EnrolmentReader reader;

    @Inject
    Submissions submissions;

    @Inject
    Moves moves;

    @Inject
    ShanghaiClock clock;

    @Override
    public Uni<Void> arrived(String division) {
        return tx.write(PORTAL, () -> Sql.rows(NAMED, division, clock.today(), AT_ONCE)
                        .map(rows -> rows.stream().map(this::matched).toList())
                        .chain(found -> moves.go(PORTAL, found)))
                .map(List::size)
                .chain(done -> done < AT_ONCE ? Uni.createFrom().voidItem() : arrived(division));
    }

    private Move matched(Tuple row) {
        return submissions.matched(reader.read(row), row.get("valid_from", LocalDate.class));
    }
}
