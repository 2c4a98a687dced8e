package io.nuanfeng.coverage;

import java.time.YearMonth;

/**
 * An agency's insured-persons file as it is handed in; its columns are described in docs/insured-file.md.
 *
 * @param division the agency's division, 6 digits
 * @param period the month it reports
 */
public record InsuredFile(String division, YearMonth period, String name, byte[] content, boolean dryRun) {

    @Override
    public String toString() {
        return "InsuredFile[" + division + ", " + period + ", " + content.length + " bytes]";
    }
}
