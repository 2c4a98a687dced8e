package io.nuanfeng.coverage.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.returns.Campaign.Target;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Divisions;

/** Campaigns with their targets: the plan's own, and those that administrators start after its example. */
@ApplicationScoped
public class Campaigns {

    private static final String OF =
            """
            select id, division, name, starts_in, cast(targets as text) as targets from coverage.campaign
            where division = ?1 or division = ?2 order by starts_in desc, id
            """;
    private static final String START =
            """
            insert into coverage.campaign
            values (?1, ?2, ?3, ?4, cast(cast(?5 as text) as jsonb), ?6, cast(?7 as timestamptz))
            """;
    private static final TypeReference<List<Target>> TARGETS = new TypeReference<>() {};

    @Inject
    Transactions tx;

    @Inject
    ReturnJson json;

    @Inject
    PolicyBook policy;

    @Inject
    Divisions divisions;

    @Inject
    ReturnLoader loader;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /** Those of the place and of its city, the newest first. */
    public Uni<List<Campaign>> of(Actor actor, String division) {
        var place = new ReturnKey(YearMonth.from(clock.today()), loader.place(division));
        return tx.read(actor, () -> Sql.rows(OF, division, place.city()).map(rows -> {
            var all = new ArrayList<>(rows.stream().map(this::campaign).toList());
            all.addAll(plan(place.city()));
            all.sort(Comparator.comparing(Campaign::startsIn).reversed());
            return List.copyOf(all);
        }));
    }

    /**
     * Starts a campaign.
     *
     * @throws Problem INVALID where the place has no plan to take the targets from, and none are given
     */
    public Uni<Campaign> start(Actor actor, Once once, NewCampaign asked) {
        var division = loader.place(asked.division());
        var targets = asked.targets().isEmpty() ? example(division, asked.startsIn()) : asked.targets();
        var campaign = new Campaign(Ids.next(), division, asked.name(), asked.startsIn(), targets);
        return tx.once(actor, once, "campaign", Campaign.class, () -> Sql.update(
                        START,
                        campaign.id(),
                        division,
                        campaign.name(),
                        campaign.startsIn().toString(),
                        json.write(targets),
                        actor.accountId(),
                        clock.now())
                .chain(() -> audit.record(
                        actor, "campaign:" + campaign.id(), "CAMPAIGN_STARTED", Map.of("division", division)))
                .replaceWith(campaign));
    }

    private List<Target> example(String division, YearMonth startsIn) {
        try {
            return CampaignRules.targets(policy, division, startsIn, clock.today());
        } catch (PolicyGap none) {
            throw Problem.invalid(new Violation("targets", "required"));
        }
    }

    private List<Campaign> plan(String city) {
        try {
            var today = clock.today();
            var start = CampaignRules.plansStart(policy, city, today);
            return List.of(new Campaign(
                    "", city, divisions.name(city), start, CampaignRules.targets(policy, city, start, today)));
        } catch (PolicyGap none) {
            return List.of();
        }
    }

    private Campaign campaign(Tuple row) {
        return new Campaign(
                row.get("id", String.class),
                row.get("division", String.class),
                row.get("name", String.class),
                YearMonth.parse(row.get("starts_in", String.class)),
                json.read(row.get("targets", String.class), TARGETS));
    }
}
