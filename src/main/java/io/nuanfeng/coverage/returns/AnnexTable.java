package io.nuanfeng.coverage.returns;

import java.util.List;

/**
 * An annex as it stands on screen and on paper.
 *
 * @param columns codes; their words are {@code column.<code>} of {@code words/returns.properties}
 */
public record AnnexTable(List<String> columns, List<Row> rows) {

    /**
     * @param division the county
     * @param outletKey empty for a county's row
     */
    public record Row(String division, String outletKey, String outletId, List<Value> values) {}

    /**
     * What stands in a cell.
     *
     * @param code of its words {@code value.<code>}; empty where {@code text} says it
     * @param count the figure; null where it is text
     * @param cell which figure it is; null where it is text
     */
    public record Value(String text, String code, Integer count, Cell cell) {

        static Value of(Object text) {
            return new Value(text == null ? "" : text.toString(), "", null, null);
        }

        static Value word(String code) {
            return new Value("", code, null, null);
        }

        static Value figure(Cell cell, int count) {
            return new Value(Integer.toString(count), "", count, cell);
        }

        public boolean isFigure() {
            return cell != null;
        }
    }
}
