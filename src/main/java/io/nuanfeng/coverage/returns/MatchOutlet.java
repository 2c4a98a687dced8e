package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

/**
 * An outlet as the postal authority knows it.
 *
 * @param id empty where the register does not have it
 * @param listed whether it stands on the newest list of its county
 * @param active whether it is open
 * @param eligible whether it insures itself or through its opener
 * @param liableUscc who has to insure its people; empty where undecided
 * @param heads people the list counts; 0 where it does not say
 * @param since first day of the first month it was listed; the day it closed where it is closed
 */
public record MatchOutlet(
        String key,
        String id,
        String name,
        String division,
        boolean listed,
        boolean active,
        boolean eligible,
        String liableUscc,
        int heads,
        LocalDate since) {

    static MatchOutlet unknown(String key, String name, String division) {
        return new MatchOutlet(key, "", name, division, false, true, false, "", 0, null);
    }
}
