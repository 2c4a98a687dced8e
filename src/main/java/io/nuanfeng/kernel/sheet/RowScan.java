package io.nuanfeng.kernel.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row one after the other and notes what is wrong or was put right. Values may be null. */
public final class RowScan {

    private static final Pattern FORMULA = Pattern.compile("[=+@].*", Pattern.DOTALL);
    /** {@code +86-163…} begins like a formula and is a phone number. */
    private static final Pattern NUMBER_WITH_SIGN = Pattern.compile("\\+[0-9 ()\\-]+");

    private final SheetRow row;
    private final Header header;
    private final List<RowOutcome> outcomes = new ArrayList<>();

    public RowScan(SheetRow row, Header header) {
        this.row = row;
        this.header = header;
    }

    public int row() {
        return row.number();
    }

    /** The cell as it stands, with a note when it is merged or a formula; for values that need their own cleaning. */
    public Cell cell(String column) {
        Cell cell = header.cell(row, column);
        if (cell.mergedFrom() != null && !cell.isBlank()) {
            warn("MERGED_CELL", column, cell.mergedFrom());
        }
        if (isFormula(cell)) {
            error("FORMULA", column);
        }
        return cell;
    }

    /** Cleaned text, or null when empty. */
    public String text(String column) {
        CleanText clean = Texts.clean(cell(column).text());
        return noted(column, clean);
    }

    /** Folded to half width, or null when empty: codes, numbers, composed cells. */
    public String code(String column) {
        Cell cell = cell(column);
        if (cell.precisionLost()) {
            error("PRECISION_LOST", column);
        }
        return noted(column, Texts.fold(cell.text()));
    }

    /** Free words, kept as they are; a formula is kept as text and neutralised on export. */
    public String note(String column) {
        Cell cell = header.cell(row, column);
        if (isFormula(cell)) {
            warn("FORMULA", column);
        }
        String value = cell.text().strip();
        return value.isEmpty() ? null : value;
    }

    /** Passes a value on and notes an error when there is none, unless the reason is noted already. */
    public <T> T required(String column, T value) {
        if (value == null && !failed(column)) {
            error("MISSING_REQUIRED", column);
        }
        return value;
    }

    /** Whether an error was noted on the column. */
    public boolean failed(String column) {
        return outcomes.stream().anyMatch(each -> each.isError() && each.field().equals(column));
    }

    /** Whether any error was noted: the row is then not taken over. */
    public boolean failed() {
        return outcomes.stream().anyMatch(RowOutcome::isError);
    }

    public LocalDate date(String column) {
        Cell cell = cell(column);
        return cell.isBlank() || failed(column) ? null : date(column, cell.text());
    }

    /** A day that stands in a cell together with something else. */
    public LocalDate date(String column, String text) {
        DateReading reading = DateCells.read(text);
        if (reading instanceof DateReading.Read read) {
            if (read.normalised()) {
                warn("DATE_NORMALISED", column, read.date().toString());
            }
            return read.date();
        }
        error(((DateReading.Refused) reading).code(), column);
        return null;
    }

    /** One of the values of a list; differing only in spaces and width is put right, other words are never guessed. */
    public <T> T choice(String column, Map<String, T> values) {
        Cell cell = cell(column);
        if (cell.isBlank() || failed(column)) {
            return null;
        }
        if (values.containsKey(cell.text())) {
            return values.get(cell.text());
        }
        String key = Texts.key(cell.text());
        Optional<String> meant = values.keySet().stream()
                .filter(each -> Texts.key(each).equals(key))
                .findFirst();
        if (meant.isPresent()) {
            warn("ENUM_NORMALISED", column, meant.get());
            return values.get(meant.get());
        }
        error("ENUM_UNKNOWN", column, String.join("、", values.keySet()));
        return null;
    }

    public void warn(String code, String column, String... args) {
        add(Severity.WARNING, code, column, args);
    }

    public void error(String code, String column, String... args) {
        add(Severity.ERROR, code, column, args);
    }

    /** What was noted so far; a row without any note is fine. */
    public List<RowOutcome> outcomes() {
        return outcomes.isEmpty() ? List.of(RowOutcome.ok(row.number())) : List.copyOf(outcomes);
    }

    private void add(Severity severity, String code, String column, String... args) {
        String ref = header.ref(row.number(), column);
        outcomes.add(new RowOutcome(row.number(), severity, code, column, ref, List.of(args)));
    }

    private String noted(String column, CleanText clean) {
        if (clean.value().isEmpty()) {
            return null;
        }
        if (clean.changed()) {
            warn("TEXT_NORMALISED", column);
        }
        return clean.value();
    }

    private static boolean isFormula(Cell cell) {
        String text = Texts.clean(cell.text()).value();
        return cell.kind() == CellKind.FORMULA
                || FORMULA.matcher(text).matches()
                        && !NUMBER_WITH_SIGN.matcher(text).matches();
    }
}
