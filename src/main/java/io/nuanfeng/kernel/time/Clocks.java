package io.nuanfeng.kernel.time;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;

/** Makes the machine's clock and the working calendar beans. Tests put another {@link Clock} in their place. */
@Singleton
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    Clock systemClock() {
        return Clock.system(ShanghaiClock.ZONE);
    }

    /** At start-up, so that a broken calendar file stops the application and not a courier's question. */
    @Produces
    @Singleton
    @Startup
    WorkCalendar workCalendar() {
        return HolidayFiles.load();
    }
}
