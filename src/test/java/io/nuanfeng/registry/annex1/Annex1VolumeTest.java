package io.nuanfeng.registry.annex1;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.sheet.Cell;
import io.nuanfeng.kernel.sheet.OutcomeFile;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetRow;
import io.nuanfeng.kernel.sheet.SheetSamples;

/** A list of 5 000 outlets is previewed within three seconds, here the reading and checking of it. */
class Annex1VolumeTest {

    private static final int ROWS = 5_000;
    private static final Duration PREVIEW = Duration.ofSeconds(3);
    private static final List<SheetRow> JUNE = SheetSamples.rows(SheetSamples.bytes("annex1-outlets-202206.xlsx"));

    @Test
    void five_thousand_rows_are_read_checked_and_written_back_in_time() {
        byte[] file = SheetSamples.workbook(Annex1VolumeTest::write);
        long start = cpuNanos();
        Annex1Reading reading = Annex1Samples.reading("202206", file);
        Duration read = Duration.ofNanos(cpuNanos() - start);
        byte[] answer = OutcomeFile.write(SheetFile.open(file), 4, reading.outcomes(), Locale.SIMPLIFIED_CHINESE);
        assertThat(reading.lines()).hasSize(ROWS);
        assertThat(read).isLessThan(PREVIEW);
        assertThat(SheetSamples.rows(answer)).hasSize(ROWS + 4);
    }

    /** Of this thread: a busy machine must not fail the test. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void write(Worksheet sheet) {
        for (int y = 0; y < ROWS + 4; y++) {
            SheetRow row = y < 4 ? JUNE.get(y) : JUNE.get(4 + (y - 4) % 120);
            for (Cell cell : row.cells()) {
                String text = y < 124 ? cell.text() : cell.text().replaceFirst("(GGBA-\\d{6}-\\d{4}-)\\d{4}", "$1" + y);
                if (!text.isEmpty()) {
                    sheet.value(y, cell.column(), text);
                }
            }
        }
    }
}
