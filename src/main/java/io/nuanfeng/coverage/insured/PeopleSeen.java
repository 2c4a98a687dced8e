package io.nuanfeng.coverage.insured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.sheet.RowScan;

/** Compares every row with the earlier accepted ones of the same person; the later row is the one in doubt. */
final class PeopleSeen {

    private final Map<String, List<InsuredRow>> byNumber = new HashMap<>();

    void check(InsuredRow row, RowScan scan) {
        if (!row.isComparable()) {
            return;
        }
        List<InsuredRow> earlier = byNumber.computeIfAbsent(row.idNumber(), number -> new ArrayList<>());
        Optional<InsuredRow> otherName = earlier.stream()
                .filter(other -> other.name() != null
                        && row.name() != null
                        && !other.name().equals(row.name()))
                .findFirst();
        Optional<InsuredRow> twice = earlier.stream().filter(row::overlaps).findFirst();
        if (otherName.isPresent()) {
            scan.error("NAME_ID_MISMATCH", PersonColumns.NAME, rowOf(otherName.get()));
        } else if (twice.isPresent()) {
            scan.error("DUPLICATE_IN_FILE", PersonColumns.ID_NUMBER, rowOf(twice.get()));
        }
        if (!scan.failed()) {
            earlier.add(row);
        }
    }

    private static String rowOf(InsuredRow row) {
        return Integer.toString(row.row());
    }
}
