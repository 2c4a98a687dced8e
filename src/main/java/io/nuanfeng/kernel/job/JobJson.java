package io.nuanfeng.kernel.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;

/** How jobs keep their actor, outcomes and refusal as JSON; keys are short because there are 50 000 of them. */
final class JobJson {

    private JobJson() {}

    static String actor(Actor actor) {
        var scopes = new JsonArray();
        actor.scopes()
                .forEach(scope ->
                        scopes.add(new JsonArray().add(scope.kind().name()).add(scope.id())));
        return new JsonObject()
                .put("account", actor.accountId())
                .put("person", actor.personKey())
                .put(
                        "roles",
                        new JsonArray(actor.roles().stream().map(Role::name).toList()))
                .put("scopes", scopes)
                .encode();
    }

    static Actor actor(String json) {
        var kept = new JsonObject(json);
        var roles = kept.getJsonArray("roles").stream()
                .map(role -> Role.valueOf((String) role))
                .collect(Collectors.toUnmodifiableSet());
        var scopes = kept.getJsonArray("scopes").stream()
                .map(JsonArray.class::cast)
                .map(scope -> new Scope(Scope.Kind.valueOf(scope.getString(0)), scope.getString(1)))
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(kept.getString("account"), kept.getString("person"), roles, scopes, "");
    }

    static String parameters(Map<String, String> parameters) {
        return new JsonObject(new TreeMap<>(parameters)).encode();
    }

    static Map<String, String> parameters(String json) {
        return new JsonObject(json)
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> (String) e.getValue()));
    }

    static String outcomes(List<RowOutcome> outcomes) {
        var rows = new JsonArray();
        outcomes.forEach(outcome -> rows.add(outcome(outcome)));
        return rows.encode();
    }

    static List<RowOutcome> outcomes(String json) {
        return new JsonArray(json)
                .stream().map(JsonObject.class::cast).map(JobJson::outcome).toList();
    }

    static String refusal(Refusal refusal) {
        return new JsonObject()
                .put("code", refusal.code())
                .put("args", new JsonArray(refusal.args()))
                .encode();
    }

    static Refusal refusal(String json) {
        var kept = new JsonObject(json);
        return new Refusal(kept.getString("code"), texts(kept.getJsonArray("args")));
    }

    private static JsonObject outcome(RowOutcome outcome) {
        var kept = new JsonObject()
                .put("r", outcome.row())
                .put("s", outcome.severity().name())
                .put("c", outcome.code());
        return outcome.severity() == Severity.OK && outcome.args().isEmpty()
                ? kept
                : kept.put("f", outcome.field()).put("cell", outcome.cell()).put("a", new JsonArray(outcome.args()));
    }

    private static RowOutcome outcome(JsonObject kept) {
        return new RowOutcome(
                kept.getInteger("r"),
                Severity.valueOf(kept.getString("s")),
                kept.getString("c"),
                kept.getString("f", ""),
                kept.getString("cell", ""),
                texts(kept.getJsonArray("a", new JsonArray())));
    }

    private static List<String> texts(JsonArray values) {
        return values.stream().map(String.class::cast).toList();
    }
}
