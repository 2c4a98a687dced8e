package io.nuanfeng.pay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.pay.FloorPeriod;

/**
 * The monthly floor over the years as a line of steps; where nothing is on record the line is broken.
 *
 * @param path of the line, in the units of the picture
 * @param marks amounts and years to be written into it
 */
public record FloorPicture(String path, List<Mark> marks) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 150;

    private static final int LEFT = 8;
    private static final int RIGHT = 312;
    private static final int TOP = 24;
    private static final int BOTTOM = 126;
    private static final int YEARS = 144;
    /** Amounts nearer to each other than this would be written one over the other. */
    private static final int ROOM = 34;

    /** A few characters at a place of the picture. */
    public record Mark(long x, long y, String text) {}

    static FloorPicture of(List<FloorPeriod> newestFirst, LocalDate today) {
        if (newestFirst.isEmpty()) {
            return new FloorPicture("", List.of());
        }
        var first = newestFirst.get(newestFirst.size() - 1).since();
        var highest = newestFirst.stream().mapToLong(FloorPicture::fen).max().orElse(1);
        var scale = new Scale(first.toEpochDay(), Math.max(1, today.toEpochDay() - first.toEpochDay()), highest);
        var path = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var end = (long) RIGHT;
        var written = Long.MAX_VALUE;
        for (var period : newestFirst) {
            var x = scale.x(period.since());
            if (period.floor().isPresent()) {
                var y = scale.y(fen(period));
                path.insert(0, "M" + x + "," + y + "H" + end);
                if (written - x >= ROOM) {
                    marks.add(new Mark(x, y - 5, String.valueOf(fen(period) / 100)));
                    marks.add(new Mark(x, YEARS, String.valueOf(period.since().getYear())));
                    written = x;
                }
            }
            end = x;
        }
        return new FloorPicture(path.toString(), marks);
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    private static long fen(FloorPeriod period) {
        return period.floor().map(floor -> floor.monthly().amount().fen()).orElse(0L);
    }

    private record Scale(long firstDay, long days, long highest) {

        long x(LocalDate day) {
            return LEFT + Math.max(0, Math.min(days, day.toEpochDay() - firstDay)) * (RIGHT - LEFT) / days;
        }

        long y(long fen) {
            return BOTTOM - fen * (BOTTOM - TOP) / Math.max(1, highest);
        }
    }
}
