package io.nuanfeng.coverage.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** What outlets have declared about a person, for that person's own copy of everything. */
@ApplicationScoped
class EnrolmentRecords implements PersonalRecords {

    private static final String MINE = "select " + EnrolmentReader.COLUMNS
            + " from coverage.enrolment e where e.person_key = ?1 order by e.declared_at, e.id";

    @Inject
    EnrolmentRepository enrolments;

    @Override
    public String part() {
        return "enrolments";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : enrolments.list(MINE, actor.personKey()).map(found -> found.stream()
                        .map(EnrolmentRecords::plain)
                        .toList());
    }

    /** What an outlet typed proves nothing about whose number it is. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static Map<String, Object> plain(Enrolment enrolment) {
        var hire = enrolment.hire();
        var record = new HashMap<String, Object>();
        record.put("kind", enrolment.kind().name());
        record.put("state", enrolment.state().name());
        record.put("outlet", enrolment.place().name());
        record.put("insurer", enrolment.place().insurer().name());
        record.put("name", hire.worker().name());
        record.put("idNumber", hire.worker().idNumber());
        record.put("phone", hire.worker().phone());
        record.put("job", hire.job().name());
        record.put("engagement", hire.engagement().name());
        record.put("contract", hire.contract().name());
        record.put("hiredOn", hire.hiredOn().toString());
        record.put("note", hire.note());
        record.put("declaredAt", enrolment.course().declaredAt().toString());
        if (enrolment.ending() != null) {
            record.put("leftOn", enrolment.ending().leftOn().toString());
        }
        return record;
    }
}
