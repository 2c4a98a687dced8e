package io.nuanfeng.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The public register: outlets with how far they are insured. */
@ApplicationScoped
public class OutletDirectory {

    private static final Parameter<Integer> SMALLEST_COUNT = Parameter.integer("registry.smallest-published-count");

    @Inject
    Transactions tx;

    @Inject
    OutletRepository outlets;

    @Inject
    Outlets register;

    @Inject
    Instance<CoverCounts> counts;

    @Inject
    PolicyBook policy;

    @Inject
    ShanghaiClock clock;

    /** One page, ordered by place and key. */
    public Uni<OutletPage> search(Actor actor, OutletQuery query) {
        return tx.read(actor, () -> outlets.page(query, query.limit() + 1)
                .chain(found -> withCover(found.stream().limit(query.limit()).toList())
                        .map(items -> new OutletPage(items, next(found, query.limit())))));
    }

    /** @throws io.nuanfeng.kernel.problem.Problem NOT_FOUND if there is none */
    public Uni<PublicOutlet> look(Actor actor, String id) {
        return tx.read(actor, () -> register.find(actor, id)
                .chain(outlet -> withCover(List.of(outlet)))
                .map(items -> items.get(0)));
    }

    private Uni<List<PublicOutlet>> withCover(List<Outlet> found) {
        var ids = found.stream().map(Outlet::id).toList();
        var smallest = policy.valueOn(SMALLEST_COUNT, DivisionCode.NATION, clock.today())
                .value();
        return counted(ids).map(known -> found.stream()
                .map(outlet -> new PublicOutlet(
                        outlet,
                        OutletCoverRules.decide(Optional.ofNullable(known.get(outlet.id())), outlet.heads(), smallest)))
                .toList());
    }

    private Uni<Map<String, CoverCounts.Count>> counted(List<String> ids) {
        return ids.isEmpty() || !counts.isResolvable()
                ? Uni.createFrom().item(Map.of())
                : counts.get().of(ids);
    }

    private static String next(List<Outlet> found, int limit) {
        if (found.size() <= limit) {
            return "";
        }
        var last = found.get(limit - 1);
        return new Cursor(last.place(), last.key()).toString();
    }
}
