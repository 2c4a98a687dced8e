package io.nuanfeng.coverage.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.coverage.returns.AnnexTable.Row;
import io.nuanfeng.coverage.returns.AnnexTable.Value;
import io.nuanfeng.kernel.money.Money;

/** Lays the figures out as annexes 2 and 3 ask. */
public final class AnnexRules {

    private static final List<Cell> OUTLETS = List.of(
            Cell.LISTED,
            Cell.ENTERPRISES,
            Cell.BRANCHES,
            Cell.TERMINALS,
            Cell.ELIGIBLE,
            Cell.INSURED_OUTLETS,
            Cell.DIRECT,
            Cell.BY_PARENT);
    private static final List<Cell> PERSONS = List.of(Cell.ENGAGED, Cell.DUE, Cell.INSURED, Cell.FULL);

    private static final List<Cell> REASONS = List.of(
            Cell.NOT_CONTACTED,
            Cell.UNREACHED,
            Cell.REFUSED,
            Cell.IN_HAND,
            Cell.CLOSED_DOWN,
            Cell.ALL_IN_FULL,
            Cell.OTHER);

    private static final List<String> PRICES = List.of("BASE", "RATE", "PREMIUM");

    private static final List<String> COUNTY_COLUMNS = columns(
            "PLACE",
            OUTLETS,
            "OUTLET_RATE",
            Cell.NEW_OUTLETS,
            PERSONS,
            "PERSON_RATE",
            Cell.ADDED,
            Cell.REDUCED,
            PRICES,
            Cell.UNINSURED_OUTLETS,
            REASONS,
            "VISITS",
            "SESSIONS",
            "PROBLEMS",
            "MEASURES",
            "SIGNED");
    private static final List<String> OUTLET_COLUMNS = columns(
            "SERIAL",
            "PLACE",
            "OUTLET",
            "BRAND",
            "KIND",
            "KEY",
            "INSURER",
            "WAY",
            "FIRST_INSURED",
            Cell.ENGAGED,
            Cell.DUE,
            Cell.INSURED,
            Cell.ADDED,
            Cell.REDUCED,
            PRICES,
            Cell.UNINSURED,
            "REASON",
            "CONTACTED",
            "NOTE");

    private AnnexRules() {}

    public static AnnexTable table(Annex annex, ReturnSheet sheet) {
        return annex == Annex.ANNEX2 ? counties(sheet) : outlets(sheet);
    }

    private static AnnexTable counties(ReturnSheet sheet) {
        var rows = new ArrayList<>(
                sheet.counties().stream().map(AnnexRules::county).toList());
        if (sheet.key().isCity()) {
            rows.add(new Row(sheet.key().division(), "", "", county(total(sheet))));
        }
        return new AnnexTable(COUNTY_COLUMNS, List.copyOf(rows));
    }

    private static Row county(CountyReturn county) {
        var filing = county.filing();
        var line = new Line(county.name(), county.rows(), filing, filing.remarks(), prices(county, county.rows()));
        return new Row(filing.key().division(), "", "", county(line));
    }

    private static List<Value> county(Line line) {
        var rows = line.rows();
        var remarks = line.remarks();
        var values = new ArrayList<Value>();
        values.add(Value.of(line.name()));
        OUTLETS.forEach(cell -> values.add(figure(rows, cell)));
        values.add(rate(rows, Cell.INSURED_OUTLETS, Cell.ELIGIBLE));
        values.add(figure(rows, Cell.NEW_OUTLETS));
        PERSONS.forEach(cell -> values.add(figure(rows, cell)));
        values.add(rate(rows, Cell.INSURED, Cell.DUE));
        Stream.of(Cell.ADDED, Cell.REDUCED).forEach(cell -> values.add(figure(rows, cell)));
        values.addAll(line.prices());
        values.add(figure(rows, Cell.UNINSURED_OUTLETS));
        REASONS.forEach(cell -> values.add(figure(rows, cell)));
        values.addAll(List.of(
                Value.of(remarks.visits()),
                Value.of(remarks.sessions()),
                Value.of(remarks.problems()),
                Value.of(remarks.measures()),
                Value.word("STATE_" + line.filing().state())));
        return List.copyOf(values);
    }

    /** Base, rate and amount, where the month has a standard. */
    private static List<Value> prices(CountyReturn county, List<OutletPeople> rows) {
        var tariff = county.roster().tariff();
        var months = county.roster().period().months();
        return tariff == null
                ? List.of(Value.of(""), Value.of(""), Value.of(""))
                : List.of(
                        Value.of(tariff.base()),
                        Value.of(tariff.rate()),
                        Value.of(tariff.amount(rows, months).toYuan().toPlainString()));
    }

    private static AnnexTable outlets(ReturnSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var county : sheet.counties()) {
            county.rows().forEach(row -> rows.add(outlet(rows.size() + 1, county, row)));
        }
        return new AnnexTable(OUTLET_COLUMNS, List.copyOf(rows));
    }

    private static Row outlet(int serial, CountyReturn county, OutletPeople row) {
        var outlet = row.outlet();
        var values = new ArrayList<>(List.of(
                Value.of(serial),
                Value.of(county.name()),
                Value.of(outlet.name()),
                Value.of(outlet.brand()),
                Value.word("KIND_" + outlet.kind()),
                Value.of(outlet.key()),
                Value.of(outlet.insurerName().isEmpty() ? outlet.liableName() : outlet.insurerName()),
                Value.word("WAY_" + outlet.route()),
                Value.of(row.firstInsured())));
        Stream.of(Cell.ENGAGED, Cell.DUE, Cell.INSURED, Cell.ADDED, Cell.REDUCED)
                .forEach(cell -> values.add(figure(List.of(row), cell)));
        values.addAll(prices(county, List.of(row)));
        values.add(figure(List.of(row), Cell.UNINSURED));
        values.add(row.count(Cell.UNINSURED_OUTLETS) == 0 ? Value.of("") : Value.word("REASON_" + outlet.reason()));
        values.add(Value.of(outlet.contactedOn()));
        values.add(Value.of(""));
        return new Row(outlet.division(), outlet.key(), outlet.id(), List.copyOf(values));
    }

    /** Both numbers stand beside the share: a rate without its denominator says nothing. */
    private static Value rate(List<OutletPeople> rows, Cell part, Cell whole) {
        var above = FigureRules.count(rows, part);
        var below = FigureRules.count(rows, whole);
        return below == 0 ? Value.of("") : Value.of(FigureRules.percent(above, below) + "%");
    }

    private static Value figure(List<OutletPeople> rows, Cell cell) {
        return Value.figure(cell, FigureRules.count(rows, cell));
    }

    private static Line total(ReturnSheet sheet) {
        var all = sheet.counties().stream()
                .map(county -> county.filing().remarks())
                .toList();
        var remarks = new Remarks(
                all.stream().mapToInt(Remarks::visits).sum(),
                all.stream().mapToInt(Remarks::sessions).sum(),
                "",
                "",
                Map.of());
        var amount = Money.sum(sheet.counties().stream()
                .filter(county -> county.roster().tariff() != null)
                .map(county -> county.roster()
                        .tariff()
                        .amount(county.rows(), sheet.period().months())));
        var prices =
                List.of(Value.of(""), Value.of(""), Value.of(amount.toYuan().toPlainString()));
        return new Line(sheet.place(), sheet.rows(), sheet.filing(), remarks, prices);
    }

    private record Line(String name, List<OutletPeople> rows, Filing filing, Remarks remarks, List<Value> prices) {}

    private static List<String> columns(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> cells ? cells.stream() : Stream.of(part))
                .map(part -> part instanceof Cell cell ? cell.name() : part.toString())
                .toList();
    }
}
