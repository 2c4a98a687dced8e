package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.nuanfeng.coverage.CoverRoute;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;

/** Rows of the table as declarations, the person opened. */
@ApplicationScoped
class EnrolmentReader {

    /** A leaver is contested by whoever marked it, or by a dispute that has not been found wrong. */
    static final String COLUMNS =
            """
            e.id, e.version, e.kind, e.amends, e.state, e.person_key, e.name_sealed, e.id_number_sealed, e.phone_sealed,
            e.id_type, e.outlet_key, e.outlet_id, e.outlet_name, e.division, e.route, e.insurer_name, e.insurer_uscc,
            e.agency_division, e.job, e.engagement, e.contract, e.contract_on, e.dispatch_name, e.dispatch_permit,
            e.dispatch_until, e.hired_on, e.fully_insured, e.note, e.evidence, e.left_on, e.cause,
            coalesce(e.contested_at, (
                select min(d.opened_at) from coverage.dispute d
                where e.kind = 'LEAVE' and d.leave_id = e.id and d.kind = 'NEVER_LEFT' and d.verdict <> 'DISAGREE'))
                as contested_at,
            e.check_needed, e.cover_from, e.cover_until, e.reason, e.job_id, e.declared_by, e.declared_at, e.checked_by,
            e.decided_by, e.decided_at, e.changed_at
            """;

    @Inject
    Sealer sealer;

    Enrolment read(Tuple row) {
        var amends = text(row, "amends");
        return new Enrolment(
                text(row, "id"),
                row.get("version", Integer.class),
                EnrolmentKind.valueOf(text(row, "kind")),
                amends == null ? "" : amends,
                EnrolmentState.valueOf(text(row, "state")),
                text(row, "person_key"),
                place(row),
                hire(row),
                ending(row),
                course(row));
    }

    private static Placement place(Tuple row) {
        return new Placement(
                text(row, "outlet_key"),
                text(row, "outlet_id"),
                text(row, "outlet_name"),
                text(row, "division"),
                CoverRoute.valueOf(text(row, "route")),
                new Unit(text(row, "insurer_name"), text(row, "insurer_uscc")),
                text(row, "agency_division"));
    }

    private Hire hire(Tuple row) {
        var agency = text(row, "dispatch_name");
        return new Hire(
                worker(row),
                Job.valueOf(text(row, "job")),
                Engagement.valueOf(text(row, "engagement")),
                Contract.valueOf(text(row, "contract")),
                day(row, "contract_on"),
                day(row, "hired_on"),
                row.get("fully_insured", Boolean.class),
                text(row, "note"),
                text(row, "evidence"),
                agency.isEmpty()
                        ? null
                        : new Dispatch(agency, text(row, "dispatch_permit"), day(row, "dispatch_until")));
    }

    private Worker worker(Tuple row) {
        var id = text(row, "id");
        return new Worker(
                open("name", id, row.get("name_sealed", byte[].class)),
                IdType.valueOf(text(row, "id_type")),
                open("id_number", id, row.get("id_number_sealed", byte[].class)),
                open("phone", id, row.get("phone_sealed", byte[].class)));
    }

    private static Ending ending(Tuple row) {
        var leftOn = day(row, "left_on");
        return leftOn == null
                ? null
                : new Ending(leftOn, LeaveCause.valueOf(text(row, "cause")), moment(row, "contested_at"));
    }

    private static Course course(Tuple row) {
        var waits = EnumSet.noneOf(Course.Wait.class);
        for (var wait : text(row, "check_needed").split(",")) {
            if (!wait.isEmpty()) {
                waits.add(Course.Wait.valueOf(wait));
            }
        }
        return new Course(
                waits,
                day(row, "cover_from"),
                day(row, "cover_until"),
                text(row, "reason"),
                text(row, "job_id"),
                text(row, "declared_by"),
                moment(row, "declared_at"),
                text(row, "checked_by"),
                text(row, "decided_by"),
                moment(row, "decided_at"),
                moment(row, "changed_at"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }

    private static Instant moment(Tuple row, String column) {
        var value = row.get(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private String open(String column, String id, byte[] sealed) {
        return sealer.open(new Place(EnrolmentJson.TABLE, column, id), sealed);
    }
}
