package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.exchange.ExchangeFile;
import io.nuanfeng.coverage.exchange.ExchangeProfile;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The agency fetches what waits for it as a file in its own form; filled in, the file comes back as decisions. */
@ApplicationScoped
public class ExchangeFiles {

    static final Parameter<String> COLUMNS = Parameter.text("coverage.exchange.columns");
    static final Parameter<String> WORDS = Parameter.text("coverage.exchange.words");

    /** As many rows as a decisions file may have is more than an agency decides in a day. */
    private static final int MOST = 5000;

    private static final String WAITING = "select " + EnrolmentReader.COLUMNS
            + """
                     from coverage.enrolment e
                    where e.state = 'SUBMITTED' and e.kind = ?1 and starts_with(e.agency_division, ?2)
                    order by e.changed_at, e.id limit ?3
                    """;

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    PolicyBook policy;

    @Inject
    ReadLog readLog;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** @throws Problem NOT_FOUND where the division is not the officer's */
    public Uni<byte[]> write(Actor actor, ExchangeQuery query) {
        var place = DivisionCode.parse(query.division()).orElseThrow(Problem::notFound);
        if (!actor.has(Role.INSURANCE_OFFICER) || !actor.reachesDivision(query.division())) {
            throw Problem.notFound();
        }
        var profile = ExchangeProfile.read(
                policy.valueOn(COLUMNS, place, clock.today()).value(),
                policy.valueOn(WORDS, place, clock.today()).value());
        return tx.write(actor, () -> waiting(query).call(found -> record(actor, query, found)))
                .chain(found -> Offload.call(() -> {
                    var rows = found.stream().map(ExchangeFiles::row).toList();
                    return query.spreadsheet() ? ExchangeFile.workbook(profile, rows) : ExchangeFile.csv(profile, rows);
                }));
    }

    private Uni<List<Enrolment>> waiting(ExchangeQuery query) {
        return enrolments.list(WAITING, query.kind().name(), query.division().replaceFirst("(00){1,2}$", ""), MOST);
    }

    private Uni<Void> record(Actor actor, ExchangeQuery query, List<Enrolment> found) {
        var people = found.stream().map(Enrolment::personKey).distinct().toList();
        return readLog.record(actor, people, "ENROLMENT", "增减员交换文件")
                .chain(() -> audit.record(
                        actor,
                        "agency:" + query.division(),
                        "EXCHANGE_FILE_WRITTEN",
                        Map.of("kind", query.kind(), "people", found.size())));
    }

    private static Map<String, String> row(Enrolment enrolment) {
        var worker = enrolment.hire().worker();
        var place = enrolment.place();
        var row = new HashMap<>(Map.of(
                "number", enrolment.id(),
                "kind", enrolment.kind().name(),
                "name", worker.name(),
                "idType", worker.idType().name(),
                "idNumber", worker.idNumber(),
                "phone", worker.phone(),
                "outlet", place.name(),
                "outletKey", place.key(),
                "insurer", place.insurer().name(),
                "insurerUscc", place.insurer().uscc()));
        row.put("job", enrolment.hire().job().name());
        row.put("hiredOn", enrolment.hire().hiredOn().toString());
        if (enrolment.ending() != null) {
            LocalDate leftOn = enrolment.ending().leftOn();
            row.put("leftOn", leftOn.toString());
            row.put("cause", enrolment.ending().cause().name());
        }
        return row;
    }
}
