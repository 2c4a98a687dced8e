package io.nuanfeng.coverage.rosterfile;

import java.util.HashMap;
import java.util.Map;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.sheet.RowScan;

/** Compares every row with the earlier accepted ones; the later row is the one in doubt. */
final class RowsSeen {

    private final Map<String, RosterRow> byNumber = new HashMap<>();
    private final Map<String, RosterRow> byPhone = new HashMap<>();

    void check(RosterRow row, RowScan scan) {
        RosterRow samePerson = byNumber.get(row.idNumber());
        if (samePerson != null && row.name() != null && !samePerson.name().equals(row.name())) {
            scan.error("NAME_ID_MISMATCH", PersonColumns.NAME, rowOf(samePerson));
        } else if (samePerson != null) {
            scan.error("DUPLICATE_IN_FILE", PersonColumns.ID_NUMBER, rowOf(samePerson));
        }
        RosterRow samePhone = byPhone.get(row.phone());
        if (samePhone != null && !samePhone.idNumber().equals(row.idNumber())) {
            scan.warn("PHONE_SHARED", RosterColumns.PHONE, rowOf(samePhone));
        }
        if (!scan.failed()) {
            byNumber.put(row.idNumber(), row);
            byPhone.putIfAbsent(row.phone(), row);
        }
    }

    private static String rowOf(RosterRow row) {
        return Integer.toString(row.row());
    }
}
