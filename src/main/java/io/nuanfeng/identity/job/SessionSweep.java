package io.nuanfeng.identity.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.identity.Sessions;

/** Forgets old sessions, codes and delays every hour. */
@Singleton
class SessionSweep {

    @Inject
    Sessions sessions;

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return sessions.sweep();
    }
}
