package io.nuanfeng.kernel.outbox;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Ids;

/** Takes messages in the running transaction: sent if it commits, never sent if it does not. */
@ApplicationScoped
public class Outbox {

    @Inject
    Sealer sealer;

    @Inject
    ObjectMapper json;

    /**
     * @param topic names the {@link OutboxHandler}
     * @param payload a record; kept sealed as JSON
     */
    public Uni<Void> put(String topic, Object payload) {
        return putFor(Instant.EPOCH, topic, payload);
    }

    /** As {@link #put}, to be sent no earlier than the instant. */
    public Uni<Void> putFor(Instant due, String topic, Object payload) {
        var id = Ids.next();
        return Sql.update(
                        "insert into kernel.outbox (id, topic, payload_sealed, due_at) values (?1, ?2, ?3, greatest(now(), ?4))",
                        id,
                        topic,
                        sealer.seal(place(id), text(payload)),
                        due)
                .replaceWithVoid();
    }

    String open(String id, byte[] sealed) {
        return sealer.open(place(id), sealed);
    }

    private String text(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("A message must be plain data", impossible);
        }
    }

    private static Place place(String id) {
        return new Place("kernel.outbox", "payload", id);
    }
}
