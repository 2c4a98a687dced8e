package io.nuanfeng.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The plans that the portal carries out, and which offices and outlets have read them (GG-00a, GG-05e). */
@ApplicationScoped
public class Plans {

    private static final List<String> FILES = List.of("guigang-2022-18", "pingan-2022-92", "guide-insure");
    private static final Map<String, Plan> ALL = read();

    private static final String CONFIRM =
            "insert into oversight.plan_reading values (?1, ?2, ?3, ?4, ?5) on conflict do nothing";
    private static final String READINGS =
            "select role, place, read_at from oversight.plan_reading where plan_id = ?1 order by read_at desc limit 1000";

    @Inject
    Transactions tx;

    @Inject
    ShanghaiClock clock;

    public Collection<Plan> list() {
        return ALL.values();
    }

    /** @throws Problem NOT_FOUND if there is none */
    public Plan find(String id) {
        var plan = ALL.get(id);
        if (plan == null) {
            throw Problem.notFound();
        }
        return plan;
    }

    /** Notes that the actor has read it; once is enough. */
    public Uni<Void> confirm(Actor actor, String id) {
        var plan = find(id);
        var role = actor.roles().stream()
                .filter(Role::isStaff)
                .map(Role::name)
                .sorted()
                .findFirst()
                .orElse("");
        var place = actor.scopes().stream().map(Scope::id).sorted().collect(Collectors.joining(" "));
        return tx.write(actor, () -> Sql.update(CONFIRM, plan.id(), actor.accountId(), role, place, clock.now()))
                .replaceWithVoid();
    }

    /** Newest first; officers see everybody's, managers their own. */
    public Uni<List<PlanReading>> readings(Actor actor, String id) {
        var plan = find(id);
        return tx.read(actor, () -> Sql.rows(READINGS, plan.id())).map(rows -> rows.stream()
                .map(row -> new PlanReading(row.get(0, String.class), row.get(1, String.class), Sql.instant(row, 2)))
                .toList());
    }

    private static Map<String, Plan> read() {
        var yaml = new YAMLMapper().findAndRegisterModules();
        var plans = new LinkedHashMap<String, Plan>();
        FILES.stream().map(name -> read(yaml, name)).forEach(plan -> plans.put(plan.id(), plan));
        return plans;
    }

    private static Plan read(ObjectMapper yaml, String name) {
        try (var file = Plans.class.getResourceAsStream("/plans/" + name + ".yaml")) {
            return yaml.readValue(file, Plan.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("The plan " + name + " cannot be read", broken);
        }
    }
}
