package io.nuanfeng.coverage;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;

/** How patient lookups are. Why each number is what it is stands in {@code application.properties}. */
@ConfigMapping(prefix = "nuanfeng.coverage")
public interface CoverageSettings {

    CheckCode checkCode();

    Certificate certificate();

    /** Questions of one member of staff in an hour, each about up to 500 people. */
    int lookupsPerHour();

    /** Codes for third parties. */
    interface CheckCode {
        Duration life();

        int perPersonAndHour();

        /** Tries from one network address in ten minutes. */
        int triesPerTenMinutes();
    }

    /** Signed statements. */
    interface Certificate {
        int days();

        int perPersonAndDay();

        /** TrueType files tried in this order for every character. */
        List<String> fonts();
    }
}
