package io.nuanfeng.coverage.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.dispute.DisputeAnswers;

/** Looks for disputes whose days have passed. They pass at midnight, so some minutes later is soon enough. */
@ApplicationScoped
public class DisputeTimer {

    @Inject
    DisputeAnswers disputes;

    @Scheduled(every = "5m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> passOn() {
        return disputes.passOn()
                .chain(passed ->
                        passed < DisputeAnswers.BATCH ? Uni.createFrom().voidItem() : passOn());
    }
}
