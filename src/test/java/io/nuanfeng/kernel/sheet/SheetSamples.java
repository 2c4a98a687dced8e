package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files for tests: the samples, and workbooks made or damaged on the spot. */
public final class SheetSamples {

    private SheetSamples() {}

    public static byte[] bytes(String name) {
        try (InputStream in = SheetSamples.class.getResourceAsStream("/sample/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same container with the text of some parts changed. */
    public static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    public static List<SheetRow> rows(byte[] bytes) {
        return rows(SheetFile.open(bytes));
    }

    public static List<SheetRow> rows(SheetFile file) {
        List<SheetRow> all = new ArrayList<>();
        try (SheetRows rows = file.rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    /** Texts of all cells, trailing empty ones cut: equal for equal grids of any format. */
    public static List<List<String>> grid(byte[] bytes) {
        return rows(bytes).stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .map(SheetSamples::trimmed)
                .toList();
    }

    private static List<String> trimmed(List<String> texts) {
        int end = texts.size();
        while (end > 0 && texts.get(end - 1).isEmpty()) {
            end--;
        }
        return texts.subList(0, end);
    }
}
