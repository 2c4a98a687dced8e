package io.nuanfeng.kernel.db;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.Actor;

/** Forgets the keys of requests every hour. */
@Singleton
class OncePurge {

    @Inject
    Transactions tx;

    @Inject
    OnceKeys keys;

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> purge() {
        return tx.write(Actor.system("once-purge"), keys::purge).replaceWithVoid();
    }
}
