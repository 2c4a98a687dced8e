package io.nuanfeng.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** The CSV form of {@link OutcomeFile}. */
final class CsvOutcomes {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private CsvOutcomes() {}

    static byte[] write(SheetFile file, OutcomeFile outcomes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int column = outcomes.column(file);
        try (Writer text = new OutputStreamWriter(out, file.charset());
                SheetRows rows = file.rows()) {
            if (file.hasByteOrderMark()) {
                text.write('\uFEFF');
            }
            try (SequenceWriter writer = CSV.writer(
                            CsvSchema.emptySchema().withLineSeparator("\r\n").withoutHeader())
                    .writeValues(text)) {
                while (rows.hasNext()) {
                    writer.write(record(rows.next(), column, outcomes));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<String> record(SheetRow row, int column, OutcomeFile outcomes) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < column; i++) {
            values.add(Neutral.text(row.cell(i).text()));
        }
        values.addAll(outcomes.figures(row.number()));
        values.add(outcomes.outcome(row.number()));
        return values;
    }
}
