package io.nuanfeng.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The contact directory (annex 4): who is named for a division, with every earlier version kept. */
@ApplicationScoped
public class ContactSheets {

    private static final String NEWEST =
            "select version, people from registry.contact_sheet where division = ?1 order by version desc limit 1";
    private static final String LAST = "select max(saved_at) from registry.contact_sheet where division = any(?1)";
    private static final LocalDate NEVER = LocalDate.of(2022, 6, 27);
    private static final String SAVE = "insert into registry.contact_sheet values (?1, ?2, ?3, ?4, ?5)";
    private static final TypeReference<List<Contact>> PEOPLE = new TypeReference<>() {};

    @Inject
    Transactions tx;

    @Inject
    Sealer sealer;

    @Inject
    ObjectMapper json;

    @Inject
    ShanghaiClock clock;

    @Inject
    Divisions divisions;

    @Inject
    AuditTrail audit;

    /** @throws Problem NOT_FOUND where the officer's division does not reach */
    public Uni<ContactSheet> read(Actor actor, String division) {
        Reach.require(actor, division);
        return tx.read(actor, () -> newest(division));
    }

    /**
     * Replaces the persons.
     *
     * @param version the version that the officer has read
     * @throws Problem STALE if somebody saved since; NOT_FOUND where the officer's division does not reach
     */
    public Uni<ContactSheet> save(Actor actor, String division, int version, List<Contact> people) {
        Reach.require(actor, division);
        return tx.write(actor, () -> newest(division)
                .invoke(found -> refuseStale(found, version))
                .chain(() -> insert(actor, new ContactSheet(division, version + 1, people))));
    }

    /**
     * Annex 4 of a division and those below it, a workbook; the same savings give the same bytes.
     *
     * @throws Problem NOT_FOUND where the officer's division does not reach
     */
    public Uni<byte[]> workbook(Actor actor, String division) {
        Reach.require(actor, division);
        var places = Stream.concat(
                        Stream.of(division),
                        divisions.children(division).stream().map(Division::code))
                .toList();
        return tx.write(actor, () -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(this::newest)
                        .collect()
                        .asList()
                        .chain(sheets -> savedAt(places).map(at -> new Saved(sheets, at)))
                        .call(() -> audit.record(actor, "contacts:" + division, "CONTACTS_EXPORTED", Map.of())))
                .chain(saved -> Offload.call(() ->
                        Annex4Export.write(divisions.name(division), saved.sheets(), divisions::name, saved.at())));
    }

    /** When the newest of them was saved; a fixed day where none was. */
    private static Uni<Instant> savedAt(List<String> places) {
        return Sql.row(LAST, (Object) places.toArray(String[]::new))
                .map(row -> row.get(0) == null ? ShanghaiClock.startOf(NEVER) : Sql.instant(row, 0));
    }

    private record Saved(List<ContactSheet> sheets, Instant at) {}

    private Uni<ContactSheet> newest(String division) {
        return Sql.row(NEWEST, division)
                .map(row -> row == null ? new ContactSheet(division, 0, List.of()) : opened(division, row));
    }

    private Uni<ContactSheet> insert(Actor actor, ContactSheet sheet) {
        return Sql.update(SAVE, sheet.division(), sheet.version(), sealed(sheet), clock.now(), actor.accountId())
                .onFailure(ConstraintViolationException.class)
                .transform(meanwhile -> stale())
                .replaceWith(sheet);
    }

    private static void refuseStale(ContactSheet found, int version) {
        if (found.version() != version) {
            throw stale();
        }
    }

    private static Problem stale() {
        return Problem.of(Problem.Kind.STALE, "stale");
    }

    private byte[] sealed(ContactSheet sheet) {
        try {
            return sealer.seal(place(sheet.division(), sheet.version()), json.writeValueAsBytes(sheet.people()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Contacts cannot be written", impossible);
        }
    }

    private ContactSheet opened(String division, Tuple row) {
        var version = row.get("version", Integer.class);
        try {
            var people = sealer.open(place(division, version), row.get("people", byte[].class));
            return new ContactSheet(division, version, json.readValue(people, PEOPLE));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Contacts cannot be read", broken);
        }
    }

    private static Place place(String division, int version) {
        return new Place("registry.contact_sheet", "people", division + "|" + version);
    }
}
