package io.nuanfeng.coverage.entry;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.ManagedOutlets;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Each outlet has one poster in force; its manager may make a new one, and the old one leads nowhere. */
@ApplicationScoped
public class Posters {

    private static final Actor SYSTEM = Actor.system("posters");

    @Inject
    Transactions tx;

    @Inject
    ManagedOutlets managed;

    @Inject
    Outlets outlets;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * The outlet's poster, made when it is first asked for.
     *
     * @throws Problem NOT_FOUND, as the Uni's failure, for an outlet the actor does not answer for
     */
    public Uni<Poster> of(Actor actor, String outletId) {
        return tx.write(actor, () -> managed.one(actor, outletId).chain(outlet -> code(outlet)
                .chain(code ->
                        code.isEmpty() ? make(actor, outlet) : Uni.createFrom().item(code))
                .map(code -> new Poster(code, outlet))));
    }

    /** Makes a new poster; the old one is void at once. */
    public Uni<Poster> renew(Actor actor, String outletId) {
        return tx.write(actor, () -> managed.one(actor, outletId).chain(outlet -> Sql.update(
                        "update coverage.poster set ended_at = ?1 where outlet_key = ?2 and ended_at is null",
                        clock.now(),
                        outlet.key())
                .chain(() -> make(actor, outlet))
                .map(code -> new Poster(code, outlet))));
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for a code that never was or is void */
    public Uni<Poster> scanned(String code) {
        return tx.read(SYSTEM, () -> Sql.row(
                        "select outlet_id from coverage.poster where code = ?1 and ended_at is null", code)
                .map(row -> {
                    if (row == null) {
                        throw Problem.notFound();
                    }
                    return row.get(0, String.class);
                })
                .chain(outletId -> outlets.find(SYSTEM, outletId))
                .map(outlet -> new Poster(code, outlet)));
    }

    private static Uni<String> code(Outlet outlet) {
        return Sql.row("select code from coverage.poster where outlet_key = ?1 and ended_at is null", outlet.key())
                .map(row -> row == null ? "" : row.get(0, String.class));
    }

    /** Two who ask first at once get the same one. */
    private Uni<String> make(Actor actor, Outlet outlet) {
        return Sql.update(
                        """
                        insert into coverage.poster (code, outlet_key, outlet_id, division, liable_uscc, made_by, made_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (outlet_key) where ended_at is null do nothing
                        """,
                        Ids.next(),
                        outlet.key(),
                        outlet.id(),
                        outlet.division(),
                        outlet.liableUnit().uscc(),
                        actor.accountId(),
                        clock.now())
                .chain(() -> audit.record(actor, "outlet:" + outlet.id(), "POSTER_MADE", Map.of()))
                .chain(() -> code(outlet));
    }
}
