package io.nuanfeng.coverage.injury;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Clocks as a calendar file (RFC 5545): a whole-day event for each last day, with a reminder a week and a day before. It
 * names no person and no employer, for calendars are shared.
 */
public final class InjuryCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> REMINDERS = List.of("-P7D", "-P1D");
    private static final int OCTETS = 75;

    private InjuryCalendar() {}

    /**
     * @param uid names the accident, so that the same file imported again changes nothing
     * @param madeAt when the file was made
     */
    public static String of(List<Deadline> deadlines, String uid, Instant madeAt, InjuryWords words) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//nuanfeng//injury//" + words.locale().getLanguage().toUpperCase(java.util.Locale.ROOT));
        line(text, "CALSCALE:GREGORIAN");
        deadlines.stream().filter(Deadline::runs).forEach(deadline -> {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + deadline.clock().name() + "-" + uid + "@nuanfeng");
            line(text, "DTSTAMP:" + STAMP.format(madeAt));
            event(text, deadline, words);
            line(text, "END:VEVENT");
        });
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** Of clocks that nobody recorded: the accident's day names the file. */
    public static String of(List<Deadline> deadlines, LocalDate accident, InjuryWords words) {
        return of(deadlines, DAY.format(accident), ShanghaiClock.startOf(accident), words);
    }

    private static void event(StringBuilder text, Deadline deadline, InjuryWords words) {
        var title = escaped(words.clock(deadline.clock()));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(deadline.day()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(deadline.day().plusDays(1)));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "SUMMARY:" + title);
        line(text, "DESCRIPTION:" + escaped(words.lost(deadline.clock())));
        for (var before : REMINDERS) {
            line(text, "BEGIN:VALARM");
            line(text, "ACTION:DISPLAY");
            line(text, "DESCRIPTION:" + title);
            line(text, "TRIGGER:" + before);
            line(text, "END:VALARM");
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded where it is longer than 75 octets, never inside a character. */
    private static void line(StringBuilder text, String content) {
        var octets = 0;
        for (var point : content.codePoints().toArray()) {
            var character = Character.toString(point);
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
    }
}
