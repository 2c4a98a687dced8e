package io.nuanfeng.kernel.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;

import io.nuanfeng.kernel.time.ShanghaiClock;

/** Which notices also go out as text messages, and when one may ring. */
final class RoutingRules {

    /**
     * @param bySms kinds that also go by text message
     * @param quietFrom from then on nothing rings
     * @param quietUntil until then, on the next morning where it is earlier than the beginning
     */
    record Routing(Set<String> bySms, LocalTime quietFrom, LocalTime quietUntil) {}

    private RoutingRules() {}

    /** The instant itself, or the end of the quiet hours it lies in. */
    static Instant mayRing(Instant at, Routing routing) {
        var moment = at.atZone(ShanghaiClock.ZONE);
        var time = moment.toLocalTime();
        var overnight = routing.quietFrom().isAfter(routing.quietUntil());
        var late = !time.isBefore(routing.quietFrom());
        var early = time.isBefore(routing.quietUntil());
        if (overnight ? late || early : late && early) {
            var day = overnight && late ? moment.toLocalDate().plusDays(1) : moment.toLocalDate();
            return day.atTime(routing.quietUntil()).atZone(ShanghaiClock.ZONE).toInstant();
        }
        return at;
    }
}
