package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.sheet.Texts;

/** Declarations as rows of the table, the person sealed. */
@ApplicationScoped
class EnrolmentJson {

    static final String TABLE = "coverage.enrolment";
    private static final int TAIL = 4;

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    String write(Iterable<Enrolment> enrolments) {
        var rows = new JsonArray();
        enrolments.forEach(enrolment -> rows.add(row(enrolment)));
        return rows.encode();
    }

    private JsonObject row(Enrolment enrolment) {
        var row = new JsonObject()
                .put("id", enrolment.id())
                .put("version", enrolment.version())
                .put("kind", enrolment.kind().name())
                .put("amends", enrolment.amends().isEmpty() ? null : enrolment.amends())
                .put("state", enrolment.state().name())
                .put("person_key", enrolment.personKey());
        worker(row, enrolment.id(), enrolment.hire().worker());
        place(row, enrolment.place());
        hire(row, enrolment.hire());
        course(row, enrolment.course());
        var ending = Optional.ofNullable(enrolment.ending());
        return row.put("left_on", text(ending.map(Ending::leftOn).orElse(null)))
                .put("cause", ending.map(Ending::cause).map(Enum::name).orElse(""))
                .put("contested_at", text(ending.map(Ending::contestedAt).orElse(null)));
    }

    private void worker(JsonObject row, String id, Worker worker) {
        var name = Texts.key(worker.name());
        var number = worker.idNumber();
        row.put("name", seal("name", id, worker.name()))
                .put("number", seal("id_number", id, number))
                .put("phone", seal("phone", id, worker.phone()))
                .put("id_type", worker.idType().name())
                .put("phone_likeness", worker.phone().isEmpty() ? "" : likeness(name, worker.phone()))
                .put("tail_likeness", likeness(name, number.substring(Math.max(0, number.length() - TAIL))));
    }

    private String likeness(String name, String mark) {
        return index.of("likeness", name + "|" + mark);
    }

    private static void place(JsonObject row, Placement place) {
        row.put("outlet_key", place.key())
                .put("outlet_id", place.id())
                .put("outlet_name", place.name())
                .put("division", place.division())
                .put("route", place.route().name())
                .put("insurer_name", place.insurer().name())
                .put("insurer_uscc", place.insurer().uscc())
                .put("agency_division", place.agencyDivision());
    }

    private static void hire(JsonObject row, Hire hire) {
        var dispatch = Optional.ofNullable(hire.dispatch());
        row.put("job", hire.job().name())
                .put("engagement", hire.engagement().name())
                .put("contract", hire.contract().name())
                .put("contract_on", text(hire.contractOn()))
                .put("dispatch_name", dispatch.map(Dispatch::agency).orElse(""))
                .put("dispatch_permit", dispatch.map(Dispatch::permit).orElse(""))
                .put("dispatch_until", text(dispatch.map(Dispatch::permitUntil).orElse((LocalDate) null)))
                .put("hired_on", text(hire.hiredOn()))
                .put("fully_insured", hire.fullyInsured())
                .put("note", hire.note())
                .put("evidence", hire.evidence());
    }

    private static void course(JsonObject row, Course course) {
        row.put(
                        "check_needed",
                        course.waitsFor().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .put("cover_from", text(course.coverFrom()))
                .put("cover_until", text(course.coverUntil()))
                .put("reason", course.reason())
                .put("job_id", course.jobId())
                .put("declared_by", course.declaredBy())
                .put("declared_at", text(course.declaredAt()))
                .put("checked_by", course.checkedBy())
                .put("decided_by", course.decidedBy())
                .put("decided_at", text(course.decidedAt()))
                .put("changed_at", text(course.changedAt()));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private String seal(String column, String id, String plain) {
        return Base64.getEncoder().encodeToString(sealer.seal(new Place(TABLE, column, id), plain));
    }
}
