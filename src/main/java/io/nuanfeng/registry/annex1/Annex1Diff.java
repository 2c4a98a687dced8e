package io.nuanfeng.registry.annex1;

import java.util.List;
import java.util.Set;

import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.annex1.Annex1Row.Change;

/**
 * What changed from one month's list to the next. Every entry carries the cause its list declares.
 *
 * @param missingWithoutNotice in the earlier list as active, in the later one not at all; rows of the earlier list
 * @param corrected fields that differ but were called into question by a finding in one of the months: a correction of
 *     the list, not a change of the outlet
 */
public record Annex1Diff(
        List<Entry> added,
        List<Entry> deregistered,
        List<Entry> revoked,
        List<Entry> changed,
        int unchanged,
        List<Entry> missingWithoutNotice,
        List<Entry> corrected) {

    /** One outlet; {@code fields} are the columns that differ. */
    public record Entry(String key, int row, String name, Set<String> fields, Change declared) {

        static Entry of(Annex1Row row, Set<String> fields) {
            return new Entry(row.key(), row.row(), row.name(), fields, row.change());
        }

        /** Changed although the list says 无变动. */
        public boolean isSilent() {
            return declared.type() == ListChange.UNCHANGED;
        }
    }

    /** The warnings this comparison adds to the rows of the later list. */
    public List<RowOutcome> findings(Header columns) {
        return changed.stream()
                .filter(Entry::isSilent)
                .map(entry -> new RowOutcome(
                        entry.row(),
                        Severity.WARNING,
                        "SILENT_CHANGE",
                        Annex1Columns.CHANGE,
                        columns.ref(entry.row(), Annex1Columns.CHANGE),
                        List.of(String.join("、", entry.fields()))))
                .toList();
    }

    public static Annex1Diff between(List<Annex1Row> earlier, List<Annex1Row> later) {
        return new Annex1Comparison(earlier).with(later);
    }
}
