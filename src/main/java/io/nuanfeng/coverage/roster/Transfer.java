package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * Somebody who goes from one outlet to another; named as a {@link Leave} is.
 *
 * @param leftOn last day here
 * @param hiredOn first day there; null for the next day
 */
public record Transfer(String enrolmentId, String idNumber, LocalDate leftOn, LocalDate hiredOn) {

    LocalDate begins() {
        return hiredOn == null ? leftOn.plusDays(1) : hiredOn;
    }

    @Override
    public String toString() {
        return "Transfer";
    }
}
