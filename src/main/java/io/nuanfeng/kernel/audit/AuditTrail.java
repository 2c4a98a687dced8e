package io.nuanfeng.kernel.audit;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;

/** The append-only trail: each event carries the hash of the one before it about the same subject. */
@ApplicationScoped
public class AuditTrail {

    private final ObjectMapper json;

    @Inject
    public AuditTrail(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Joins the running transaction: no deed without its record, no record without its deed.
     *
     * @param subject what it is about, such as {@code outlet:<id>}, {@code account:<id>}, {@code person:<person key>}
     * @param action verb in capitals, such as {@code ROLE_GRANTED}
     * @param detail ids and codes; never personal data
     */
    public Uni<Void> record(Actor actor, String subject, String action, Map<String, ?> detail) {
        return Sql.row(
                        "select kernel.audit_append(?1, ?2, ?3, ?4, ?5)",
                        subject,
                        actor.accountId(),
                        actor.roleSetting(),
                        action,
                        sorted(detail))
                .replaceWithVoid();
    }

    private String sorted(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(new TreeMap<>(detail));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("The audit detail is not plain data", impossible);
        }
    }
}
