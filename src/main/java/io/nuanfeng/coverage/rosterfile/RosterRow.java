package io.nuanfeng.coverage.rosterfile;

import java.time.LocalDate;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.coverage.roster.Job;

/**
 * One person of a roster. What the file leaves empty or has wrong is null, and the row is then not accepted.
 *
 * @param row spreadsheet row
 * @param idNumber normalised
 * @param phone 11 digits
 * @param fullyInsured 是否已参加职工社保
 * @param note empty where there is none, never longer than {@link RosterRowReader#LONGEST_NOTE}
 */
public record RosterRow(
        int row,
        String name,
        IdType idType,
        String idNumber,
        String phone,
        Job job,
        Engagement engagement,
        Contract contract,
        LocalDate hiredOn,
        Boolean fullyInsured,
        String note) {

    @Override
    public String toString() {
        return "RosterRow[" + row + "]";
    }
}
