package io.nuanfeng.coverage.exchange;

import java.time.LocalDate;

/**
 * What a row of a decisions file says.
 *
 * @param coverFrom null where the row names no day
 * @param reason empty where there is none
 */
public record DecisionRow(
        int row, String number, String name, String idNumber, boolean accepted, LocalDate coverFrom, String reason) {

    @Override
    public String toString() {
        return "DecisionRow[" + row + "]";
    }
}
