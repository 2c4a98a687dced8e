package io.nuanfeng.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.nuanfeng.kernel.time.ShanghaiClock;

/** The machine's clock until a test sets or moves it; in {@code @QuarkusTest} it stands in for the real one. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

    private volatile Clock clock = Clock.system(ShanghaiClock.ZONE);

    /** Stands still at the instant. */
    public void setTo(Instant instant) {
        clock = Clock.fixed(instant, ShanghaiClock.ZONE);
    }

    /** Goes on from where it is, so much later. */
    public void advance(Duration duration) {
        clock = Clock.offset(clock, duration);
    }

    /** Back to the machine's time. */
    public void reset() {
        clock = Clock.system(ShanghaiClock.ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ShanghaiClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
