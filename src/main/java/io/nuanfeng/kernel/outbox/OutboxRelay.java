package io.nuanfeng.kernel.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Sends what waits in the outbox, each message until it arrives or has failed too often. */
@ApplicationScoped
class OutboxRelay {

    private static final Actor RELAY = Actor.system("outbox");

    /** Eight tries over some four minutes: an outage of a provider passes, a wrong address never does. */
    static final int ATTEMPTS = 8;

    @Inject
    Transactions tx;

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    private final Map<String, OutboxHandler> handlers;
    private final AtomicLong waiting;
    private final AtomicLong dead;

    @Inject
    OutboxRelay(@All List<OutboxHandler> handlers, MeterRegistry metrics) {
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(OutboxHandler::topic, Function.identity()));
        this.waiting = metrics.gauge("nuanfeng.outbox.waiting", new AtomicLong());
        this.dead = metrics.gauge("nuanfeng.outbox.dead", new AtomicLong());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> send() {
        return tx.write(RELAY, table::claim)
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : inOrder(claimed).chain(() -> send()));
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return tx.read(RELAY, table::counts)
                .invoke(counts -> {
                    waiting.set(counts.waiting());
                    dead.set(counts.dead());
                })
                .replaceWithVoid();
    }

    private Uni<Void> inOrder(List<Message> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(this::deliver)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> deliver(Message message) {
        return Uni.createFrom()
                .deferred(() -> handler(message).deliver(outbox.open(message.id(), message.sealed())))
                .chain(() -> tx.write(RELAY, () -> table.sent(message)))
                .onFailure()
                .recoverWithUni(failure -> tx.write(RELAY, () -> failed(message, failure)))
                .replaceWithVoid();
    }

    private Uni<Integer> failed(Message message, Throwable failure) {
        var kind = failure.getClass().getName();
        if (message.attempts() < ATTEMPTS) {
            return table.later(message, kind, wait(message.attempts()));
        }
        Log.errorf("Message %s of %s is given up: %s", message.id(), message.topic(), kind);
        return table.dead(message, kind);
    }

    /** 2, 4, 8 … 128 seconds, and up to half as much again so that not all come back at once. */
    private static Duration wait(int attempts) {
        var seconds = 1L << attempts;
        return Duration.ofMillis(seconds * 1000 + ThreadLocalRandom.current().nextLong(seconds * 500));
    }

    private OutboxHandler handler(Message message) {
        var found = handlers.get(message.topic());
        if (found == null) {
            throw new IllegalStateException("Nobody sends " + message.topic());
        }
        return found;
    }
}
