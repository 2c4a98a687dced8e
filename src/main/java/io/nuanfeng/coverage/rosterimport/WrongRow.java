package io.nuanfeng.coverage.rosterimport;

import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * A refused row, to be mended on the screen.
 *
 * @param row spreadsheet row
 * @param findings about the row as a whole
 */
public record WrongRow(int row, List<WrongCell> cells, List<RowOutcome> findings) {

    /**
     * @param text as it stands in the file
     * @param findings what is wrong with it; empty where nothing is
     * @param suggestion what was probably meant; empty where that cannot be told
     */
    public record WrongCell(String column, String text, List<RowOutcome> findings, String suggestion) {

        @Override
        public String toString() {
            return "WrongCell[" + column + "]";
        }
    }
}
