package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.Divisions;

/**
 * Annexes 2 and 3 (五（一）): counted from one roster at one instant, so that both agree and every figure opens to the
 * persons behind it. A return that is completed shows the figures as they were signed.
 */
@ApplicationScoped
public class Returns {

    @Inject
    Transactions tx;

    @Inject
    ReturnLoader loader;

    @Inject
    NameRepository names;

    @Inject
    Divisions divisions;

    @Inject
    ReadLog readings;

    @Inject
    AuditTrail audit;

    /**
     * The return with its findings.
     *
     * @param knownAt the instant whose knowledge counts; null for the figures that stand
     * @throws Problem NOT_FOUND where none is due, or the officer's division does not reach it
     */
    public Uni<ReturnSheet> open(Actor actor, ReturnKey key, Instant knownAt) {
        Reach.require(actor, key.division());
        return tx.read(ReturnLoader.COUNTING, () -> loader.load(key, knownAt));
    }

    /**
     * An annex as a workbook, print-ready. The same instant gives the same bytes.
     *
     * @throws Problem as {@link #open}
     */
    public Uni<byte[]> workbook(Actor actor, Annex annex, ReturnKey key, Instant knownAt) {
        Reach.require(actor, key.division());
        return tx.write(ReturnLoader.COUNTING, () -> loader.load(key, knownAt)
                        .call(() ->
                                audit.record(actor, "return:" + key, "RETURN_EXPORTED", Map.of("annex", annex.name()))))
                .chain(sheet -> Offload.call(() ->
                        AnnexExport.write(annex, sheet, divisions.name(key.city()), AnnexRules.table(annex, sheet))));
    }

    /**
     * Whom a figure counts; as many as it says. Every person named can see that they were looked at.
     *
     * @param outletKey one outlet's figure; empty for that of the whole place
     * @throws Problem as {@link #open}
     */
    public Uni<Behind> behind(Actor actor, ReturnKey key, Figure figure, Instant knownAt) {
        return open(actor, key, knownAt).chain(sheet -> named(actor, sheet, figure));
    }

    private Uni<Behind> named(Actor actor, ReturnSheet sheet, Figure figure) {
        var rows = sheet.rows().stream()
                .filter(row ->
                        figure.outletKey().isEmpty() || row.outlet().key().equals(figure.outletKey()))
                .toList();
        if (!figure.cell().countsPersons()) {
            var outlets = FigureRules.outlets(rows, figure.cell());
            return Uni.createFrom().item(new Behind(sheet, figure, outlets, List.of()));
        }
        var persons = FigureRules.persons(rows, figure.cell());
        var keys = persons.stream()
                .filter(RosterPerson::named)
                .map(RosterPerson::personKey)
                .distinct()
                .toList();
        return tx.write(actor, () -> names.of(keys)
                        .call(known -> readings.record(
                                actor,
                                known.keySet(),
                                "ROSTER",
                                sheet.place() + " " + sheet.key().period())))
                .map(known -> new Behind(sheet, figure, List.of(), Behind.people(rows, persons, known)));
    }
}
