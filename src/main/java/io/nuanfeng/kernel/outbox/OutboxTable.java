package io.nuanfeng.kernel.outbox;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;

/** The relay's statements. */
@ApplicationScoped
class OutboxTable {

    /**
     * A claim hides a message from other instances for a minute; an instance that dies gives it back by silence.
     * Five at a time, so that even slow ones are sent within the minute.
     */
    private static final String CLAIM =
            """
            update kernel.outbox set attempts = attempts + 1, due_at = now() + interval '1 minute'
            where id in (select id from kernel.outbox where not dead and due_at <= now()
                         order by due_at limit 5 for update skip locked)
            returning id, topic, payload_sealed, attempts
            """;

    Uni<List<Message>> claim() {
        return Sql.rows(CLAIM).map(rows -> rows.stream()
                .map(row -> new Message(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, byte[].class),
                        row.get(3, Integer.class)))
                .toList());
    }

    Uni<Integer> sent(Message message) {
        return Sql.update("delete from kernel.outbox where id = ?1", message.id());
    }

    /** @param failure the kind of failure only: its text might quote the message */
    Uni<Integer> later(Message message, String failure, Duration wait) {
        return Sql.update(
                """
                update kernel.outbox set last_failure = ?2, due_at = now() + cast(cast(?3 as text) as interval) where id = ?1
                """,
                message.id(),
                failure,
                wait.toString());
    }

    Uni<Integer> dead(Message message, String failure) {
        return Sql.update(
                "update kernel.outbox set dead = true, last_failure = ?2 where id = ?1", message.id(), failure);
    }

    Uni<Counts> counts() {
        return Sql.row(
                        """
                        select count(*) filter (where not dead), count(*) filter (where dead) from kernel.outbox
                        """)
                .map(row -> new Counts(row.get(0, Long.class), row.get(1, Long.class)));
    }

    record Counts(long waiting, long dead) {}
}
