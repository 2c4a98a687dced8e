package io.nuanfeng.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.FailedExecution;

import io.nuanfeng.kernel.db.DatabaseTrouble;

/** What a timer's failure says in the log: one line while the database is away, for it comes every second; else all. */
@Singleton
class TimerLog {

    void failed(@Observes FailedExecution failed) {
        var timer = failed.getExecution().getTrigger().getMethodDescription();
        if (DatabaseTrouble.isAway(failed.getException())) {
            Log.warnf("The database is away for %s", timer);
        } else {
            Log.errorf(failed.getException(), "The timer %s failed", timer);
        }
    }
}
