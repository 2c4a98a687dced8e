package io.nuanfeng.coverage.rosterimport;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.coverage.roster.Doubt;
import io.nuanfeng.coverage.roster.HireOutcome;
import io.nuanfeng.coverage.rosterfile.RosterColumns;
import io.nuanfeng.coverage.rosterfile.RosterLine;
import io.nuanfeng.kernel.sheet.Header;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;

/**
 * A row that may be declared.
 *
 * @param columns where the columns stand, to name the cell of a finding
 * @param total rows of the whole file
 */
record RosterEntry(RosterLine line, Header columns, int total) {

    /** Typed on the screen, where no cell has a name. */
    static RosterEntry ofScreen(RosterLine line) {
        return new RosterEntry(line, new Header(0, Map.of(), Map.of()), 1);
    }

    /** What the register and the declaration add to what the reading found; of a refused row only why. */
    List<RowOutcome> outcomes(HireOutcome outcome) {
        var refused = outcome.taken() == HireOutcome.Taken.REFUSED;
        var doubts = outcome.doubts().stream()
                .filter(doubt -> doubt.isError() || !refused && !isNoted(doubt))
                .map(this::finding);
        var end = refused
                ? Stream.<RowOutcome>empty()
                : Stream.of(
                        RowOutcome.ofRow(row(), Severity.OK, Result.of(outcome).name()));
        return Stream.concat(doubts, end).toList();
    }

    int row() {
        return line.row().row();
    }

    private boolean isNoted(Doubt doubt) {
        return line.outcomes().stream().anyMatch(noted -> noted.code().equals(doubt.code()));
    }

    private RowOutcome finding(Doubt doubt) {
        var column = column(doubt.field());
        return new RowOutcome(row(), doubt.severity(), doubt.code(), column, columns.ref(row(), column), doubt.args());
    }

    /** The column of a field of the contract; empty where the file has none for it. */
    private static String column(String field) {
        return switch (field) {
            case "name" -> PersonColumns.NAME;
            case "idType" -> PersonColumns.ID_TYPE;
            case "idNumber" -> PersonColumns.ID_NUMBER;
            case "phone" -> RosterColumns.PHONE;
            case "job" -> RosterColumns.JOB;
            case "engagement" -> RosterColumns.ENGAGEMENT;
            case "contract" -> RosterColumns.CONTRACT;
            case "hiredOn" -> RosterColumns.HIRED_ON;
            case "fullyInsured" -> RosterColumns.FULLY_INSURED;
            case "note" -> RosterColumns.NOTE;
            default -> "";
        };
    }
}
