package io.nuanfeng.coverage.insured;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.person.PersonCells;
import io.nuanfeng.kernel.identifier.CreditCode;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.Texts;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Turns one spreadsheet row into a typed one and notes what its own cells have wrong. */
final class InsuredRowReader {

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern RECEIPT = Pattern.compile("[\\p{IsHan}0-9A-Z〔〕\\[\\]()-]{6,40}");
    private static final Pattern MOMENT = Pattern.compile("(.*?\\d日?)[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private final Instant receivedAt;
    private final LocalDate today;

    InsuredRowReader(Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.today = ShanghaiClock.dateOf(receivedAt);
    }

    InsuredRow read(RowScan scan) {
        String name = PersonCells.name(scan);
        IdType idType = PersonCells.idType(scan);
        String idNumber = PersonCells.idNumber(scan, idType, today);
        String insurer = scan.required(InsuredColumns.INSURER, scan.text(InsuredColumns.INSURER));
        String uscc = scan.required(
                InsuredColumns.INSURER_USCC,
                creditCode(scan, InsuredColumns.INSURER_USCC, scan.code(InsuredColumns.INSURER_USCC)));
        String outlet = scan.required(InsuredColumns.OUTLET, outlet(scan));
        CoverState state =
                scan.required(InsuredColumns.STATE, scan.choice(InsuredColumns.STATE, InsuredColumns.STATES));
        LocalDate from = scan.required(InsuredColumns.FROM, past(scan, InsuredColumns.FROM));
        LocalDate until = past(scan, InsuredColumns.UNTIL);
        EndCause cause = scan.choice(InsuredColumns.CAUSE, InsuredColumns.CAUSES);
        checkEnd(scan, state, until, cause);
        if (from != null && until != null && until.isBefore(from)) {
            scan.error("DATE_REVERSED", InsuredColumns.UNTIL);
        }
        String agency = scan.required(InsuredColumns.AGENCY, scan.text(InsuredColumns.AGENCY));
        return new InsuredRow(
                scan.row(),
                name,
                idType,
                idNumber,
                new Unit(insurer, uscc),
                outlet,
                state,
                from,
                until,
                cause,
                agency,
                known(scan));
    }

    private static void checkEnd(RowScan scan, CoverState state, LocalDate until, EndCause cause) {
        if (state == CoverState.ENDED) {
            scan.required(InsuredColumns.UNTIL, until);
            scan.required(InsuredColumns.CAUSE, cause);
        } else if (state != null && until != null) {
            scan.error("NOT_EXPECTED", InsuredColumns.UNTIL, InsuredColumns.word(state));
        } else if (state != null && cause != null) {
            scan.error("NOT_EXPECTED", InsuredColumns.CAUSE, InsuredColumns.word(state));
        }
    }

    private LocalDate past(RowScan scan, String column) {
        LocalDate day = scan.date(column);
        if (day != null && day.isAfter(today)) {
            scan.error("DATE_FUTURE", column);
        }
        return day;
    }

    private static String outlet(RowScan scan) {
        String text = scan.code(InsuredColumns.OUTLET);
        if (text == null) {
            return null;
        }
        String key = text.toUpperCase(Locale.ROOT);
        if (CREDIT_CODE.matcher(key).matches()) {
            return creditCode(scan, InsuredColumns.OUTLET, key);
        }
        if (!RECEIPT.matcher(key).matches()) {
            scan.error("OUTLET_CODE_FORMAT", InsuredColumns.OUTLET);
        }
        return key;
    }

    private static String creditCode(RowScan scan, String column, String text) {
        if (text == null) {
            return null;
        }
        Reading<CreditCode> reading = CreditCode.parse(text);
        reading.finding().ifPresent(finding -> scan.error(finding.name(), column));
        reading.value().flatMap(CreditCode::warning).ifPresent(finding -> scan.warn(finding.name(), column));
        return reading.value().map(CreditCode::value).orElse(null);
    }

    /** A day alone counts from its beginning in Shanghai. */
    private Instant known(RowScan scan) {
        Cell cell = scan.cell(InsuredColumns.KNOWN_SINCE);
        if (cell.isBlank()) {
            return receivedAt;
        }
        Matcher m = MOMENT.matcher(Texts.fold(cell.text()).value());
        LocalDate day = scan.date(InsuredColumns.KNOWN_SINCE, m.matches() ? m.group(1) : cell.text());
        if (day == null) {
            return null;
        }
        Instant known = ShanghaiClock.startOf(day).plusSeconds(m.matches() ? secondOfDay(m, scan) : 0);
        if (known.isAfter(receivedAt)) {
            scan.error("DATE_FUTURE", InsuredColumns.KNOWN_SINCE);
        }
        return known;
    }

    private static int secondOfDay(Matcher m, RowScan scan) {
        try {
            int second = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
            return LocalTime.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), second)
                    .toSecondOfDay();
        } catch (DateTimeException noSuchTime) {
            scan.error("DATE_INVALID", InsuredColumns.KNOWN_SINCE);
            return 0;
        }
    }
}
