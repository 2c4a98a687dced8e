package io.nuanfeng.coverage.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.identifier.ResidentId;
import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.CleanText;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.Texts;

/** Reads name, paper and number of a person. What is missing or wrong is null, and noted. */
public final class PersonCells {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");

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
        Optional<CleanText> name = PersonNames.read(cell.text());
        if (name.isEmpty()) {
            scan.error("NAME_CHARS", PersonColumns.NAME);
        } else if (name.get().changed()) {
            scan.warn("NAME_NORMALISED", PersonColumns.NAME);
        }
        return name.map(CleanText::value).orElse(null);
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
        return type == IdType.PASSPORT
                ? passport(scan, cell)
                : residentId(scan, type, ResidentId.parse(cell.text(), today));
    }

    private static String residentId(RowScan scan, IdType type, Reading<ResidentId> reading) {
        reading.finding().ifPresent(finding -> scan.error(finding.name(), PersonColumns.ID_NUMBER));
        if (reading.fold(Reading.Accepted::normalised, refused -> false)) {
            scan.warn("ID_NORMALISED", PersonColumns.ID_NUMBER);
        }
        Optional<ResidentId> id = reading.value();
        boolean permit = id.map(ResidentId::isHongKongMacaoTaiwanPermit).orElse(type == IdType.HMT_PERMIT);
        if (type != null && permit != (type == IdType.HMT_PERMIT)) {
            scan.warn("ID_TYPE_MISMATCH", PersonColumns.ID_NUMBER);
        }
        return id.map(ResidentId::value).orElse(null);
    }

    private static String passport(RowScan scan, Cell cell) {
        String number = Texts.fold(cell.text()).value().replace(" ", "").toUpperCase(Locale.ROOT);
        if (!PASSPORT.matcher(number).matches()) {
            scan.error("ID_FORMAT", PersonColumns.ID_NUMBER);
            return null;
        }
        if (!number.equals(cell.text())) {
            scan.warn("ID_NORMALISED", PersonColumns.ID_NUMBER);
        }
        return number;
    }
}
