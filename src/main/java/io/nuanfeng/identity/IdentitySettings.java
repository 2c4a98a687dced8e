package io.nuanfeng.identity;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** How patient sign-in is. Why each number is what it is stands in {@code application.properties}. */
@ConfigMapping(prefix = "nuanfeng.identity")
public interface IdentitySettings {

    Code code();

    Session session();

    /** How often an account may say who it is: enough for slips, too few for guessing names. */
    int realNamesPerDay();

    /** Codes sent to phones. */
    interface Code {
        Duration life();

        int tries();

        Duration resendAfter();

        int perPhoneAndHour();

        int perPhoneAndDay();

        /** From one /24 (IPv4) or /64 (IPv6), in an hour. */
        int perNetworkAndHour();

        /** All messages of a day: what the portal is willing to pay. */
        int dailyBudget();
    }

    /** How long a sign-in lasts. */
    interface Session {
        Duration courierIdle();

        Duration courierEnd();

        Duration staffIdle();

        Duration staffEnd();

        Duration accessToken();

        /** In which a refresh token may be used again by the same client, whose answer was lost. */
        Duration refreshGrace();

        /** How long a running instance believes what it read about a session. */
        Duration freshness();

        /** Staff sign-ins tried from one network in an hour. */
        int staffPerNetworkAndHour();
    }
}
