package io.nuanfeng.kernel.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the forms in which people write a day; what could mean two days is refused, never guessed. */
public final class DateCells {

    private static final String TIME = "(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})" + TIME + "Z?");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4}) ?(年) ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日?" + TIME);
    private static final Pattern PLAIN = Pattern.compile("((?:19|20)\\d{2})()(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    /** Day 0 of the 1900 date system as it counts after its invented 29 February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateCells() {}

    public static DateReading read(Cell cell) {
        return read(cell.text());
    }

    public static DateReading read(String text) {
        CleanText folded = Texts.fold(text);
        String value = folded.value();
        Matcher serial = SERIAL.matcher(value);
        if (serial.matches()) {
            return serial(Integer.parseInt(serial.group(1)));
        }
        for (Pattern form : new Pattern[] {SEPARATED, CHINESE, PLAIN}) {
            Matcher m = form.matcher(value);
            if (m.matches()) {
                return day(m, folded.changed() || !ISO.matcher(value).matches());
            }
        }
        return new DateReading.Refused("DATE_FORMAT");
    }

    /** Five digits that begin like a year of our time may be {@code 2022.6} written together: two readings, so refused. */
    private static DateReading serial(int days) {
        int year = days / 10;
        if (year >= 1990 && year <= 2035) {
            return new DateReading.Refused("DATE_FORMAT");
        }
        return new DateReading.Read(SERIAL_ZERO.plusDays(days), true);
    }

    private static DateReading day(Matcher m, boolean normalised) {
        try {
            LocalDate date = LocalDate.of(number(m.group(1)), number(m.group(3)), number(m.group(4)));
            return new DateReading.Read(date, normalised);
        } catch (DateTimeException noSuchDay) {
            return new DateReading.Refused("DATE_INVALID");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
