package io.nuanfeng.coverage.rosterimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.nuanfeng.coverage.rosterfile.RosterLine;
import io.nuanfeng.coverage.rosterfile.RosterReading;
import io.nuanfeng.coverage.rosterfile.Suggestions;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.job.JobSent;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.SheetFile;

/**
 * What a page shows out of the file itself, read once more. Blocks: call on a worker.
 *
 * @param people by keyed hash; refused rows too, as far as their number can be read
 */
record RosterView(Beside beside, List<RosterRepository.Listed> people, List<WrongRow> wrong) {

    /** @param errors of the refused rows that are still to be mended */
    static RosterView read(JobSent sent, List<RowOutcome> errors, PolicyBook book, BlindIndex index) {
        var beside = Beside.of(sent.context());
        Map<Integer, List<RowOutcome>> byRow =
                errors.stream().collect(Collectors.groupingBy(RowOutcome::row, TreeMap::new, Collectors.toList()));
        var lines = RosterReading.read(SheetFile.open(sent.file().content()), beside.terms(book), byRow.keySet())
                .lines();
        return new RosterView(beside, people(lines, byRow.keySet(), index), wrong(lines, byRow, beside));
    }

    private static List<RosterRepository.Listed> people(
            List<RosterLine> lines, Set<Integer> refused, BlindIndex index) {
        var people = new ArrayList<RosterRepository.Listed>();
        lines.stream().filter(line -> line.row().idNumber() != null).forEach(line -> {
            var taken = line.accepted() && !refused.contains(line.row().row());
            people.add(new RosterRepository.Listed(
                    index.person(line.row().idNumber()), taken && !line.row().fullyInsured()));
        });
        return people;
    }

    private static List<WrongRow> wrong(List<RosterLine> lines, Map<Integer, List<RowOutcome>> errors, Beside beside) {
        return lines.stream()
                .filter(line -> errors.containsKey(line.row().row()))
                .map(line -> wrong(line, errors.get(line.row().row()), beside))
                .toList();
    }

    private static WrongRow wrong(RosterLine line, List<RowOutcome> errors, Beside beside) {
        var suggestions = Suggestions.of(line.typed(), beside.day());
        var cells = line.typed().entrySet().stream()
                .map(cell -> new WrongRow.WrongCell(
                        cell.getKey(),
                        cell.getValue(),
                        errors.stream()
                                .filter(error -> error.field().equals(cell.getKey()))
                                .toList(),
                        suggestions.getOrDefault(cell.getKey(), "")))
                .toList();
        var whole = errors.stream().filter(error -> error.field().isEmpty()).toList();
        return new WrongRow(line.row().row(), cells, whole);
    }
}
