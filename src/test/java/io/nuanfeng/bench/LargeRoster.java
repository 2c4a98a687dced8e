package io.nuanfeng.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nuanfeng.kernel.sheet.SheetSamples;

/** Rosters of as many invented people as are asked for, all right. */
final class LargeRoster {

    private static final String HEADS = "姓名,证件类型,证件号码,手机号,岗位,用工形式,合同类型,入职日期,是否已参加职工社保,备注";
    private static final String GIVEN = "春夏秋冬山河江海日月星辰";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int DAYS = 7_000;
    private static final int RECENT = 28;

    private LargeRoster() {}

    static byte[] csv(int people, LocalDate today) {
        return rows(people, today).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(int people, LocalDate today) {
        var lines = rows(people, today).lines().toList();
        return SheetSamples.workbook(sheet -> {
            for (var y = 0; y < lines.size(); y++) {
                var cells = lines.get(y).split(",", -1);
                for (var x = 0; x < cells.length; x++) {
                    sheet.value(y, x, cells[x]);
                }
            }
        });
    }

    private static String rows(int people, LocalDate today) {
        return IntStream.range(0, people)
                .mapToObj(i -> "莫%s%s,居民身份证,%s,161%08d,投递,自有,劳动合同,%s,否,"
                        .formatted(given(i), given(i / GIVEN.length()), number(i), i, today.minusDays(i % RECENT)))
                .collect(Collectors.joining("\n", HEADS + "\n", "\n"));
    }

    private static char given(int i) {
        return GIVEN.charAt(i % GIVEN.length());
    }

    /** GB 11643, with sequence codes that are not given out. */
    private static String number(int i) {
        var born = LocalDate.of(1980, 1, 1).plusDays(i % DAYS).format(DateTimeFormatter.BASIC_ISO_DATE);
        var digits = "450802%s%03d".formatted(born, 900 + i / DAYS);
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(at -> (digits.charAt(at) - '0') * WEIGHTS[at])
                .sum();
        return digits + "10X98765432".charAt(sum % 11);
    }
}
