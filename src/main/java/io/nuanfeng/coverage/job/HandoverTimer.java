package io.nuanfeng.coverage.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.handover.Handovers;

/** Looks for covered people at outlets that closed or changed hands: lists come monthly, ten minutes are soon enough. */
@ApplicationScoped
class HandoverTimer {

    @Inject
    Handovers handovers;

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> detect() {
        return handovers
                .detect()
                .chain(found -> found < Handovers.BATCH ? Uni.createFrom().voidItem() : detect());
    }
}
