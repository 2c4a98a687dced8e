package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.nuanfeng.coverage.returns.Gauge;
import io.nuanfeng.kernel.sheet.Neutral;

/** The gauge's table as a text file that a spreadsheet opens. */
final class GaugeCsv {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private GaugeCsv() {}

    static String write(Gauge gauge, ReturnWords words) {
        var head = line(
                "",
                words.column("PLACE"),
                words.column("ELIGIBLE"),
                words.column("INSURED_OUTLETS"),
                words.column("OUTLET_RATE"),
                words.column("DUE"),
                words.column("INSURED"),
                words.column("PERSON_RATE"));
        return MARK
                + Stream.of(
                                Stream.of(head),
                                lines(words.column("PLACE"), List.of(gauge.total())),
                                lines(words.column("PLACE"), gauge.byCounty()),
                                lines(words.column("BRAND"), gauge.byBrand()),
                                lines(words.column("INSURER"), gauge.byEnterprise()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(String by, List<Gauge.Group> groups) {
        return groups.stream()
                .map(group -> line(
                        by,
                        group.name(),
                        group.eligible(),
                        group.insuredOutlets(),
                        group.outletPercent(),
                        group.due(),
                        group.insured(),
                        group.personPercent()));
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(cell -> '"' + Neutral.text(cell.toString()).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
