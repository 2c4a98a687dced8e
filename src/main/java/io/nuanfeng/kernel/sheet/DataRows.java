package io.nuanfeng.kernel.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows of a list from what else stands below the heads of its columns. */
public final class DataRows {

    private static final Pattern NOTE = Pattern.compile("(?:填表说明|说明|注|备注|合计)(?:[:：].*)?");

    private DataRows() {}

    /** False for blank rows, for a note or a total alone in its row, and for heads printed once more. */
    public static boolean isData(SheetRow row, Header header) {
        List<Cell> filled =
                row.filled().stream().filter(cell -> cell.mergedFrom() == null).toList();
        boolean note = filled.size() == 1
                && NOTE.matcher(Texts.key(filled.get(0).text())).matches();
        return !filled.isEmpty() && !note && !HeaderFinder.repeats(row, header);
    }
}
