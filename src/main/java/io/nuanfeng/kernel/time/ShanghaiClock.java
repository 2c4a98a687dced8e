package io.nuanfeng.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What day and what time it is in Shanghai. Everything that depends on the present asks here, so tests can set it. */
@Singleton
public class ShanghaiClock {

    /** The one civil time of all China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    @Inject
    public ShanghaiClock(Clock clock) {
        this.clock = clock;
    }

    /** The present, in microseconds: what PostgreSQL keeps, so that a value read back equals the one written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dateOf(now());
    }

    /** The calendar day in Shanghai on which the instant lies. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The instant with Shanghai's offset, as the API writes it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /** Midnight with which the day begins in Shanghai. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
