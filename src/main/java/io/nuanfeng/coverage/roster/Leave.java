package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * Somebody who left an outlet, named by the hire or by the identity number.
 *
 * @param enrolmentId the hire; empty where the number names the person
 * @param idNumber as typed; empty where the hire names the person
 * @param leftOn last day of work
 */
public record Leave(String enrolmentId, String idNumber, LocalDate leftOn, LeaveCause cause) {

    @Override
    public String toString() {
        return "Leave";
    }
}
