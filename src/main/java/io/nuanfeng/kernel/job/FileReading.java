package io.nuanfeng.kernel.job;

import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * What was read from a file.
 *
 * @param headerRow spreadsheet row of the column heads, for the file with outcomes
 * @param outcomes findings of the reading; a row with an ERROR among them is refused and not among {@code rows}
 * @param rows the readable rows, in the order of the file: reading the same file again must give the same list
 */
public record FileReading<R>(int headerRow, List<RowOutcome> outcomes, List<R> rows) {}
