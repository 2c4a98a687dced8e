package io.nuanfeng.coverage.rosterimport;

import java.util.Map;

/**
 * A refused row as somebody put it right.
 *
 * @param typed by column
 */
public record MendedRow(String outletId, String jobId, int row, Map<String, String> typed, String evidence) {

    @Override
    public String toString() {
        return "MendedRow[" + jobId + ", " + row + "]";
    }
}
