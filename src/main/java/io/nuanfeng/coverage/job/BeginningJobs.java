package io.nuanfeng.coverage.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.Beginnings;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Looks every quarter of an hour for cover whose first day has come. */
@ApplicationScoped
class BeginningJobs {

    @Inject
    Beginnings beginnings;

    @Inject
    ShanghaiClock clock;

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> begin() {
        return beginnings.begin(clock.today()).replaceWithVoid();
    }
}
