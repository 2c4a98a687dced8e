package io.nuanfeng.kernel.outbox;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;

@QuarkusTest
class OutboxTest {

    @Inject
    Transactions tx;

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    Mailbox mailbox;

    private final String text = Ids.next();

    @Test
    void a_message_is_sent_once_its_transaction_commits() {
        put("test-mail");

        run(relay::send);

        assertThat(mailbox.received(text)).hasSize(1);
        assertThat(attempts()).isEmpty();
    }

    @Test
    void a_message_of_a_failed_transaction_is_never_sent() {
        assertThatThrownBy(() -> run(() -> tx.write(Actor.visitor(), () -> outbox.put("test-mail", new Mail(text))
                        .chain(() -> Uni.createFrom().<Void>failure(Problem.notFound())))))
                .isInstanceOf(Problem.class);

        run(relay::send);

        assertThat(mailbox.received(text)).isEmpty();
    }

    @Test
    void a_message_that_failed_is_tried_again_later() {
        mailbox.failing = true;
        put("test-mail");
        run(relay::send);
        assertThat(mailbox.received(text)).isEmpty();
        assertThat(attempts()).containsExactly("1 false java.lang.IllegalStateException");

        mailbox.failing = false;
        AsOwner.asSuperuser("update kernel.outbox set due_at = now()");
        run(relay::send);

        assertThat(mailbox.received(text)).hasSize(1);
    }

    @Test
    void a_message_that_fails_too_often_is_kept_as_a_dead_letter() {
        put("test-nobody");
        for (var attempt = 0; attempt < OutboxRelay.ATTEMPTS; attempt++) {
            AsOwner.asSuperuser("update kernel.outbox set due_at = now()");
            run(relay::send);
        }

        assertThat(attempts()).containsExactly("8 true java.lang.IllegalStateException");
        AsOwner.asSuperuser("delete from kernel.outbox where topic = 'test-nobody'");
    }

    @Test
    void the_payload_is_sealed() {
        mailbox.failing = true;
        put("test-mail");

        assertThat(AsOwner.column("select encode(payload_sealed, 'escape') from kernel.outbox"))
                .noneMatch(payload -> payload.contains(text));
        mailbox.failing = false;
        AsOwner.asSuperuser("delete from kernel.outbox where topic = 'test-mail'");
    }

    private void put(String topic) {
        run(() -> tx.write(Actor.visitor(), () -> outbox.put(topic, new Mail(text))));
    }

    private static List<String> attempts() {
        return AsOwner.column(
                "select attempts || ' ' || dead || ' ' || last_failure from kernel.outbox where topic like 'test-%'");
    }

    record Mail(String text) {}

    @Singleton
    static class Mailbox implements OutboxHandler {

        volatile boolean failing;
        private final List<String> received = new CopyOnWriteArrayList<>();

        @Override
        public String topic() {
            return "test-mail";
        }

        @Override
        public Uni<Void> deliver(String json) {
            if (failing) {
                throw new IllegalStateException("the provider is away");
            }
            received.add(json);
            return Uni.createFrom().voidItem();
        }

        List<String> received(String text) {
            return received.stream().filter(json -> json.contains(text)).toList();
        }
    }
}
