package io.nuanfeng.registry.annex1;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.identifier.CreditCode;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.annex1.Annex1Row.Change;
import io.nuanfeng.registry.annex1.Annex1Row.Filing;
import io.nuanfeng.registry.annex1.Annex1Row.Parent;

/** Turns one spreadsheet row into a typed one and notes what its own cells have wrong. */
final class Annex1RowReader {

    private static final Set<String> DOUBTS = Set.of("USCC_CHECK", "PHONE_FORMAT", "HEADS_SUM");

    private final Predicate<String> knownDivision;

    Annex1RowReader(Predicate<String> knownDivision) {
        this.knownDivision = knownDivision;
    }

    Annex1Row read(RowScan scan) {
        String county = division(scan, Annex1Columns.COUNTY, 6);
        scan.required(Annex1Columns.COUNTY, county);
        String town = town(scan, county);
        String name = scan.required(Annex1Columns.NAME, scan.text(Annex1Columns.NAME));
        OutletKind kind = scan.required(Annex1Columns.KIND, scan.choice(Annex1Columns.KIND, Annex1Words.KINDS));
        String uscc = creditCode(scan, Annex1Columns.USCC);
        Licence licence = licence(scan);
        String branchNumber = scan.code(Annex1Columns.BRANCH_NUMBER);
        Filing filing = ComposedCells.filing(scan);
        Boolean employer = yesNo(scan, Annex1Columns.EMPLOYER);
        Annex1Row row = new Annex1Row(
                scan.row(),
                kind == OutletKind.TERMINAL ? receipt(filing) : uscc,
                county,
                town,
                name,
                scan.text(Annex1Columns.BRAND),
                kind,
                uscc,
                licence,
                branchNumber,
                filing,
                scan.required(Annex1Columns.EMPLOYER, employer),
                parent(scan),
                scan.text(Annex1Columns.ADDRESS),
                scan.required(Annex1Columns.CONTACT, ComposedCells.contact(scan)),
                scan.required(Annex1Columns.HEADS, ComposedCells.heads(scan)),
                scan.required(Annex1Columns.FULLY_INSURED, yesNo(scan, Annex1Columns.FULLY_INSURED)),
                yesNo(scan, Annex1Columns.ELIGIBLE),
                scan.choice(Annex1Columns.WAY, Annex1Words.WAYS),
                change(scan),
                scan.note(Annex1Columns.NOTE),
                Set.of());
        KindRequirements.check(row, scan);
        return row.doubting(doubted(scan));
    }

    private String division(RowScan scan, String column, int digits) {
        String code = code(scan, column, digits);
        if (code != null && code.length() == digits && !knownDivision.test(code)) {
            scan.error("DIVISION_UNKNOWN", column);
        }
        return code;
    }

    private static String code(RowScan scan, String column, int digits) {
        String code = scan.code(column);
        if (code != null && !code.matches("\\d{" + digits + "}")) {
            scan.error("DIVISION_FORMAT", column, Integer.toString(digits));
        }
        return code;
    }

    private String town(RowScan scan, String county) {
        String town = division(scan, Annex1Columns.TOWN, 9);
        if (town != null && county != null && town.length() == 9 && !town.startsWith(county)) {
            scan.error("TOWN_NOT_IN_COUNTY", Annex1Columns.TOWN);
        }
        return town;
    }

    private static String creditCode(RowScan scan, String column) {
        String text = scan.code(column);
        if (text == null) {
            return null;
        }
        Reading<CreditCode> reading = CreditCode.parse(text);
        reading.finding().ifPresent(finding -> scan.error(finding.name(), column));
        if (reading.fold(Reading.Accepted::normalised, refused -> false)) {
            scan.warn("TEXT_NORMALISED", column);
        }
        reading.value().flatMap(CreditCode::warning).ifPresent(finding -> scan.warn(finding.name(), column));
        return reading.value().map(CreditCode::value).orElse(text);
    }

    private static Licence licence(RowScan scan) {
        String number = scan.code(Annex1Columns.LICENCE);
        ComposedCells.Term term = ComposedCells.term(scan);
        if (number == null && term == null) {
            return null;
        }
        return new Licence(number, term == null ? null : term.from(), term == null ? null : term.until());
    }

    private static Parent parent(RowScan scan) {
        String name = scan.text(Annex1Columns.PARENT_NAME);
        String uscc = creditCode(scan, Annex1Columns.PARENT_USCC);
        String place = code(scan, Annex1Columns.PARENT_PLACE, 6);
        return name == null && uscc == null && place == null ? null : new Parent(name, uscc, place);
    }

    private static Change change(RowScan scan) {
        ListChange type = scan.required(Annex1Columns.CHANGE, scan.choice(Annex1Columns.CHANGE, Annex1Words.CHANGES));
        return new Change(type, scan.date(Annex1Columns.CHANGED_ON), scan.text(Annex1Columns.DOCUMENT));
    }

    private static Boolean yesNo(RowScan scan, String column) {
        return scan.choice(column, Annex1Words.YES_NO);
    }

    private static String receipt(Filing filing) {
        return filing == null ? null : filing.receipt();
    }

    private static Set<String> doubted(RowScan scan) {
        return scan.outcomes().stream()
                .filter(outcome -> outcome.isError() || DOUBTS.contains(outcome.code()))
                .map(RowOutcome::field)
                .collect(Collectors.toSet());
    }
}
