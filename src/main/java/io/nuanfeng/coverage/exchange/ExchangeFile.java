package io.nuanfeng.coverage.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;

import io.nuanfeng.kernel.sheet.Neutral;

/** Writes joiners and leavers in an agency's own form. Blocks: call on a worker. */
public final class ExchangeFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ExchangeFile() {}

    /** @param rows values by field; what a row does not have stays empty */
    public static byte[] workbook(ExchangeProfile profile, List<Map<String, String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nuanfeng", "1.0")) {
            var sheet = workbook.newWorksheet("增减员");
            var lines = lines(profile, rows).toList();
            for (var y = 0; y < lines.size(); y++) {
                for (var x = 0; x < lines.get(y).size(); x++) {
                    sheet.value(y, x, lines.get(y).get(x));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** UTF-8 with the mark by which spreadsheets know it (RFC 4180). */
    public static byte[] csv(ExchangeProfile profile, List<Map<String, String>> rows) {
        return lines(profile, rows)
                .map(line -> line.stream().map(ExchangeFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> lines(ExchangeProfile profile, List<Map<String, String>> rows) {
        var heads = Stream.of(List.copyOf(profile.columns().values()));
        return Stream.concat(heads, rows.stream().map(row -> profile.columns().keySet().stream()
                .map(field -> Neutral.text(profile.word(row.getOrDefault(field, ""))))
                .toList()));
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
