package io.nuanfeng.pay.payroll;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.pay.Attendance;
import io.nuanfeng.pay.Deduction;
import io.nuanfeng.pay.DeductionKind;
import io.nuanfeng.pay.HoursSystem;
import io.nuanfeng.pay.PayDates;
import io.nuanfeng.pay.PayItem;
import io.nuanfeng.pay.PayPeriod;
import io.nuanfeng.pay.PayPlace;
import io.nuanfeng.pay.PaySlip;
import io.nuanfeng.pay.PayTerms;
import io.nuanfeng.pay.PayType;
import io.nuanfeng.pay.Split;
import io.nuanfeng.pay.WorkDone;

/** One row of a payroll; what is not given has the plainest meaning, as in the check of a single slip. */
final class PayrollRowReader {

    private static final Pattern FEN = Pattern.compile("\\d{1,10}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,4})?");
    private static final Pattern TAKEN = Pattern.compile("([a-z_]+)=(\\d{1,10})");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("Y", true, "N", false);
    private static final Map<String, DeductionKind> KINDS =
            Stream.of(DeductionKind.values()).collect(Collectors.toMap(PayrollRowReader::written, Function.identity()));

    private final RowScan scan;

    private PayrollRowReader(RowScan scan) {
        this.scan = scan;
    }

    /** Empty where the row has an error, which the scan then holds. */
    static Optional<PaySlip> read(RowScan scan) {
        var reader = new PayrollRowReader(scan);
        var slip = reader.slip();
        return scan.failed() ? Optional.empty() : Optional.of(slip);
    }

    private PaySlip slip() {
        var type = scan.required(PayrollColumns.TYPE, one(PayrollColumns.TYPE, PayType.values()));
        return new PaySlip(
                place(),
                new PayPeriod(month(), scan.date(PayrollColumns.FROM), scan.date(PayrollColumns.TO)),
                new PayTerms(
                        type,
                        or(one(PayrollColumns.SYSTEM, HoursSystem.values()), HoursSystem.STANDARD),
                        fen(type == PayType.PIECE ? PayrollColumns.PRICE : PayrollColumns.WAGE),
                        yes(PayrollColumns.CLAUSE)),
                new WorkDone(
                        or(one(PayrollColumns.ATTENDANCE, Attendance.values()), Attendance.FULL),
                        number(PayrollColumns.PAID_DAYS),
                        number(PayrollColumns.HOURS),
                        new WorkDone.Overtime(
                                split(PayrollColumns.OVERTIME_HOURS), split(PayrollColumns.OVERTIME_PIECES))),
                items(),
                deductions(),
                new PayDates(
                        scan.date(PayrollColumns.DUE),
                        scan.date(PayrollColumns.LEFT),
                        scan.date(PayrollColumns.PAID),
                        scan.date(PayrollColumns.AS_OF)));
    }

    private PayPlace place() {
        var work = scan.required(PayrollColumns.DIVISION, division(PayrollColumns.DIVISION));
        return new PayPlace(work, or(division(PayrollColumns.SEAT), work), yes(PayrollColumns.AGREED));
    }

    private DivisionCode division(String column) {
        var code = scan.code(column);
        var division = DivisionCode.parse(code);
        if (code != null && division.isEmpty()) {
            scan.error("DIVISION_FORMAT", column);
        }
        return division.orElse(null);
    }

    /** A spreadsheet may have made a day of the month. */
    private YearMonth month() {
        var text = scan.required(PayrollColumns.MONTH, scan.code(PayrollColumns.MONTH));
        try {
            return text == null ? null : YearMonth.parse(text.length() > 7 ? text.substring(0, 7) : text);
        } catch (DateTimeException wrong) {
            scan.error("DATE_FORMAT", PayrollColumns.MONTH);
            return null;
        }
    }

    private List<PayItem> items() {
        var items = new ArrayList<PayItem>();
        PayrollColumns.ITEMS.forEach((column, kind) -> items.add(new PayItem(kind, or(fen(column), Money.ZERO))));
        return items;
    }

    /** {@code reason=fen;reason=fen}. */
    private List<Deduction> deductions() {
        var text = scan.code(PayrollColumns.DEDUCTIONS);
        var found = new ArrayList<Deduction>();
        for (var one : text == null ? new String[0] : text.split(";")) {
            var taken = TAKEN.matcher(one.strip());
            if (taken.matches() && KINDS.containsKey(taken.group(1))) {
                found.add(new Deduction(KINDS.get(taken.group(1)), Money.ofFen(Long.parseLong(taken.group(2)))));
            } else {
                scan.error("ENUM_UNKNOWN", PayrollColumns.DEDUCTIONS, String.join("、", KINDS.keySet()));
            }
        }
        return found;
    }

    private Split split(List<String> columns) {
        return new Split(worked(columns.get(0)), worked(columns.get(1)), worked(columns.get(2)));
    }

    private BigDecimal worked(String column) {
        return or(number(column), BigDecimal.ZERO);
    }

    private Money fen(String column) {
        var text = matching(column, FEN);
        return text == null ? null : Money.ofFen(Long.parseLong(text));
    }

    private BigDecimal number(String column) {
        var text = matching(column, NUMBER);
        return text == null ? null : new BigDecimal(text);
    }

    private String matching(String column, Pattern pattern) {
        var text = scan.code(column);
        if (text == null || pattern.matcher(text).matches()) {
            return text;
        }
        scan.error("NUMBER_FORMAT", column);
        return null;
    }

    private boolean yes(String column) {
        return Boolean.TRUE.equals(scan.choice(column, YES_OR_NO));
    }

    private <E extends Enum<E>> E one(String column, E[] values) {
        return scan.choice(column, Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity())));
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static String written(DeductionKind kind) {
        return kind == DeductionKind.EMPLOYEE_SOCIAL_INSURANCE
                ? "employee_si"
                : kind.name().toLowerCase(Locale.ROOT);
    }
}
