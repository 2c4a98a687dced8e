package io.nuanfeng.coverage.person;

import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.RowScan;

/** Reads name, paper and number of a person. What is missing or wrong is null, and noted. */
public final class PersonCells {

    private PersonCells() {}

    public static String name(RowScan scan) {
        return scan.required(PersonColumns.NAME, nameIn(scan));
    }

    public static IdType idType(RowScan scan) {
        return scan.required(PersonColumns.ID_TYPE, scan.choice(PersonColumns.ID_TYPE, PersonColumns.ID_TYPES));
    }

    /** @param today nobody in a file is born later */
    public static String idNumber(RowScan scan, IdType type, LocalDate today) {
        return scan.required(PersonColumns.ID_NUMBER, idNumberIn(scan, type, today));
    }

    private static String nameIn(RowScan scan) {
        Cell cell = scan.cell(PersonColumns.NAME);
        if (cell.isBlank() || scan.failed(PersonColumns.NAME)) {
            return null;
        }
        return noted(scan, PersonColumns.NAME, PersonChecks.name(cell.text()));
    }

    private static String idNumberIn(RowScan scan, IdType type, LocalDate today) {
        Cell cell = scan.cell(PersonColumns.ID_NUMBER);
        if (cell.isBlank() || scan.failed(PersonColumns.ID_NUMBER)) {
            return null;
        }
        if (cell.precisionLost()) {
            scan.error("ID_PRECISION_LOST", PersonColumns.ID_NUMBER);
            return null;
        }
        return noted(scan, PersonColumns.ID_NUMBER, PersonChecks.idNumber(type, cell.text(), today));
    }

    /** Notes what was found in the cell and passes the value on. */
    public static String noted(RowScan scan, String column, Checked checked) {
        note(scan, column, checked.remarks());
        return checked.value();
    }

    public static void note(RowScan scan, String column, List<Checked.Remark> remarks) {
        for (var remark : remarks) {
            if (remark.wrong()) {
                scan.error(remark.code(), column);
            } else {
                scan.warn(remark.code(), column);
            }
        }
    }
}
