package io.nuanfeng.identity;

import java.time.Duration;

/**
 * How long the next staff sign-in must wait after wrong ones: three are free, then it doubles. A stranger can make the
 * true owner wait at most half a minute, never lock them out.
 */
final class DelayRules {

    private static final int FREE = 3;
    static final Duration FROM_ONE_PLACE = Duration.ofMinutes(15);
    static final Duration FROM_ANYWHERE = Duration.ofSeconds(30);

    private DelayRules() {}

    static Duration after(int failures, Duration longest) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failures - FREE, 30));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
