package io.nuanfeng.kernel.job;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;

/**
 * Rows of a file by what became of them; each counts once, by its worst finding.
 *
 * @param total rows with data in the file
 * @param succeeded taken over without a remark
 * @param warned taken over, with a warning
 * @param failed refused
 */
public record Tally(int total, int succeeded, int warned, int failed) {

    public int processed() {
        return succeeded + warned + failed;
    }

    /** Counts the rows that have outcomes. */
    static Tally of(Collection<RowOutcome> outcomes) {
        var worst = new HashMap<Integer, Severity>();
        outcomes.forEach(outcome -> worst.merge(outcome.row(), outcome.severity(), Tally::worse));
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        worst.values().forEach(severity -> counts.merge(severity, 1, Integer::sum));
        return new Tally(
                worst.size(),
                counts.getOrDefault(Severity.OK, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.ERROR, 0));
    }

    /** The rows that were refused while reading: no batch will hold them. */
    static List<RowOutcome> refused(List<RowOutcome> outcomes) {
        var rows = outcomes.stream()
                .filter(RowOutcome::isError)
                .map(RowOutcome::row)
                .collect(java.util.stream.Collectors.toSet());
        return outcomes.stream().filter(outcome -> rows.contains(outcome.row())).toList();
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
