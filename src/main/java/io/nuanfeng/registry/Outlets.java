package io.nuanfeng.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Looks outlets up, for everybody and for the other modules. */
@ApplicationScoped
public class Outlets {

    @Inject
    Transactions tx;

    @Inject
    OutletRepository outlets;

    /** @throws Problem NOT_FOUND if there is none */
    public Uni<Outlet> find(Actor actor, String id) {
        return tx.read(actor, () -> outlets.byIds(List.of(id)).map(Outlets::only));
    }

    /**
     * The outlet as it stood on a day: the facts of the newest list up to that day's month.
     *
     * @throws Problem NOT_FOUND if it stood on no list yet
     */
    public Uni<Outlet> findAsOf(Actor actor, String id, LocalDate day) {
        var period = YearMonth.from(day).toString();
        return tx.read(actor, () -> outlets.asOf(id, period).map(Outlets::only));
    }

    /** By id; ids that nobody has are missing. */
    public Uni<Map<String, Outlet>> byIds(Actor actor, Collection<String> ids) {
        return tx.read(actor, () -> outlets.byIds(ids).map(found -> mapped(found, Outlet::id)));
    }

    /** By unified social credit code or filing number; unknown keys are missing. */
    public Uni<Map<String, Outlet>> byKeys(Actor actor, Collection<String> keys) {
        return tx.read(actor, () -> outlets.byKeys(keys).map(found -> mapped(found, Outlet::key)));
    }

    private static Outlet only(List<Outlet> found) {
        return found.stream().findFirst().orElseThrow(Problem::notFound);
    }

    private static Map<String, Outlet> mapped(List<Outlet> found, Function<Outlet, String> name) {
        return found.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
