package io.nuanfeng.coverage.rosterfile;

import java.time.LocalDate;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.person.PersonCells;
import io.nuanfeng.coverage.person.PersonChecks;
import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.RowScan;

/** Turns one spreadsheet row into a typed one and notes what its own cells have wrong. */
final class RosterRowReader {

    /** In characters as people count them; more is cut. */
    static final int LONGEST_NOTE = 500;

    private final RosterTerms terms;

    RosterRowReader(RosterTerms terms) {
        this.terms = terms;
    }

    RosterRow read(RowScan scan) {
        String name = PersonCells.name(scan);
        IdType idType = PersonCells.idType(scan);
        String idNumber = PersonCells.idNumber(scan, idType, terms.today());
        LocalDate hiredOn = scan.required(RosterColumns.HIRED_ON, hiredOn(scan));
        PersonCells.note(scan, PersonColumns.ID_NUMBER, PersonChecks.age(idType, idNumber, hiredOn, terms.ages()));
        return new RosterRow(
                scan.row(),
                name,
                idType,
                idNumber,
                scan.required(RosterColumns.PHONE, phone(scan)),
                scan.required(RosterColumns.JOB, scan.choice(RosterColumns.JOB, RosterColumns.JOBS)),
                scan.required(
                        RosterColumns.ENGAGEMENT, scan.choice(RosterColumns.ENGAGEMENT, RosterColumns.ENGAGEMENTS)),
                scan.required(RosterColumns.CONTRACT, scan.choice(RosterColumns.CONTRACT, RosterColumns.CONTRACTS)),
                hiredOn,
                scan.required(RosterColumns.FULLY_INSURED, fullyInsured(scan)),
                note(scan));
    }

    private LocalDate hiredOn(RowScan scan) {
        LocalDate day = scan.date(RosterColumns.HIRED_ON);
        if (day == null) {
            return null;
        }
        if (day.isAfter(terms.today())) {
            scan.error("DATE_FUTURE", RosterColumns.HIRED_ON);
        } else if (terms.isLate(day)) {
            scan.warn(
                    "HIRE_LATE",
                    RosterColumns.HIRED_ON,
                    Integer.toString(terms.registration().length()));
        }
        return day;
    }

    private static String phone(RowScan scan) {
        Cell cell = scan.cell(RosterColumns.PHONE);
        return cell.isBlank() || scan.failed(RosterColumns.PHONE)
                ? null
                : PersonCells.noted(scan, RosterColumns.PHONE, PersonChecks.phone(cell.text()));
    }

    /** Taken over, but not counted among those for whom priority cover is due (贵人社函〔2022〕18号 三（一）). */
    private static Boolean fullyInsured(RowScan scan) {
        Boolean insured = scan.choice(RosterColumns.FULLY_INSURED, RosterColumns.YES_NO);
        if (Boolean.TRUE.equals(insured)) {
            scan.warn("ALREADY_INSURED", RosterColumns.FULLY_INSURED);
        }
        return insured;
    }

    private static String note(RowScan scan) {
        String note = scan.note(RosterColumns.NOTE);
        if (note == null) {
            return "";
        }
        if (note.codePointCount(0, note.length()) <= LONGEST_NOTE) {
            return note;
        }
        scan.warn("TEXT_TOO_LONG", RosterColumns.NOTE, Integer.toString(LONGEST_NOTE));
        return note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
