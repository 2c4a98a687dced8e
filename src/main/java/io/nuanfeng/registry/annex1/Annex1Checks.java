package io.nuanfeng.registry.annex1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.registry.Route;
import io.nuanfeng.registry.RouteDecision;

/** What shows only when all rows are read: a second row of the same outlet, and a way that its facts do not bear out. */
final class Annex1Checks {

    private final Header columns;
    private final Annex1Header header;
    private final Annex1Terms terms;
    private final Map<String, Integer> rowOfKey = new HashMap<>();

    Annex1Checks(Header columns, Annex1Header header, Annex1Terms terms) {
        this.columns = columns;
        this.header = header;
        this.terms = terms;
    }

    List<Annex1Line> lines(List<Annex1Row> rows, List<List<RowOutcome>> outcomes) {
        Annex1Routes routes = new Annex1Routes(rows, header, terms);
        List<Annex1Line> lines = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), routes.decide(rows.get(i)), outcomes.get(i)));
        }
        return List.copyOf(lines);
    }

    private Annex1Line line(Annex1Row row, RouteDecision route, List<RowOutcome> own) {
        List<RowOutcome> found = new ArrayList<>();
        Integer earlier = row.key() == null ? null : rowOfKey.putIfAbsent(row.key(), row.row());
        if (earlier != null) {
            found.add(outcome(row, Severity.ERROR, "DUPLICATE_IN_FILE", keyColumn(row), earlier.toString()));
        }
        if (differs(row.declaredWay(), way(route)) || differs(row.declaredEligible(), eligible(route))) {
            found.add(outcome(row, Severity.WARNING, "ROUTE_DIFFERS", Annex1Columns.WAY, way(route)));
        }
        if (found.isEmpty()) {
            return new Annex1Line(row, route, own);
        }
        own.stream().filter(outcome -> outcome.severity() != Severity.OK).forEach(found::add);
        return new Annex1Line(row, route, List.copyOf(found));
    }

    /** What is under review cannot differ yet. */
    private static boolean differs(Object declared, Object decided) {
        return declared != null && decided != null && !declared.equals(decided);
    }

    private static String way(RouteDecision decision) {
        return switch (decision.route()) {
            case A -> Annex1Words.DIRECT;
            case B -> Annex1Words.BY_PARENT;
            case NONE -> Annex1Words.NOT_APPLICABLE;
            case REVIEW -> null;
        };
    }

    private static Boolean eligible(RouteDecision decision) {
        return decision.route() == Route.REVIEW ? null : decision.route() != Route.NONE;
    }

    private static String keyColumn(Annex1Row row) {
        return row.key().equals(row.uscc()) ? Annex1Columns.USCC : Annex1Columns.FILING;
    }

    private RowOutcome outcome(Annex1Row row, Severity severity, String code, String column, String arg) {
        return new RowOutcome(row.row(), severity, code, column, columns.ref(row.row(), column), List.of(arg));
    }
}
