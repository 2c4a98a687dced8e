package io.nuanfeng.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: rows, or one typed refusal. Seeded, so that a failure can be repeated. */
class DamagedFilesTest {

    private static final int ROUNDS = 50;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annex1-outlets-202206.xlsx",
                "annex1-outlets-202206.gb18030.csv",
                "annex1-outlets-202206.utf8bom.csv",
                "roster-GGBA-450803-2021-0054-dirty.xlsx"
            })
    void damaged_bytes_are_read_or_refused_and_nothing_else(String name) {
        byte[] whole = SheetSamples.bytes(name);
        Random random = new Random(20221);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(readOrRefused(damaged(whole, random)))
                    .as("round %d", round)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
    void damaged_parts_inside_a_sound_container_are_read_or_refused(String part) {
        byte[] whole = SheetSamples.bytes("annex1-outlets-202206.xlsx");
        Random random = new Random(20222);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = SheetSamples.changed(whole, part, text -> damaged(text, random));
            assertThat(readOrRefused(file)).as("round %d", round).isTrue();
        }
    }

    private static boolean readOrRefused(byte[] bytes) {
        try {
            SheetSamples.rows(bytes);
            return true;
        } catch (UnreadableFile refused) {
            return true;
        } catch (RuntimeException | StackOverflowError escaped) {
            throw new AssertionError(escaped);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int flips = random.nextInt(12);
        for (int i = 0; i < flips && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.setCharAt(at, (char) random.nextInt(0x100));
                case 2 -> out.insert(at, "99999999999");
                default -> out.setLength(Math.max(20, out.length() - random.nextInt(200)));
            }
        }
        return out.toString();
    }
}
