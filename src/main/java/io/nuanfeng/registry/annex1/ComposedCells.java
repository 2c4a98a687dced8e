package io.nuanfeng.registry.annex1;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.kernel.sheet.Texts;
import io.nuanfeng.registry.annex1.Annex1Row.Contact;
import io.nuanfeng.registry.annex1.Annex1Row.Filing;
import io.nuanfeng.registry.annex1.Annex1Row.Heads;

/** Cells of annex 1 that hold more than one value. */
final class ComposedCells {

    private static final Pattern FILING = Pattern.compile("([^/,、;\\s]+)(?:[/,、;\\s]+(.+))?");
    private static final Pattern CONTACT = Pattern.compile("(.*?)[/,、;:\\s]*((?:\\+|00)?[\\d][\\d\\- ]{4,})?");
    private static final Pattern LANDLINE = Pattern.compile("(?:0\\d{2,3}-?)?\\d{7,8}");
    private static final Pattern TERM = Pattern.compile("(.+?)\\s*[-‐-―~～至到]+\\s*(长期|\\d{4}\\D.+|(?:19|20)\\d{6})");
    private static final Pattern TOTAL = Pattern.compile("(\\d{1,6})人?(\\(.*\\))?");
    private static final Pattern SPLIT =
            Pattern.compile("\\(自有(\\d{1,6})人?[/,、;]派遣(\\d{1,6})人?[/,、;]其他(\\d{1,6})人?\\)");

    /** First and last day of a term; the last is null where none is stated (长期). */
    record Term(LocalDate from, LocalDate until) {}

    private ComposedCells() {}

    static Term term(RowScan scan) {
        String text = folded(scan, Annex1Columns.LICENCE_TERM);
        if (text == null) {
            return null;
        }
        Matcher m = TERM.matcher(text);
        if (!m.matches()) {
            scan.error("TERM_FORMAT", Annex1Columns.LICENCE_TERM);
            return null;
        }
        LocalDate from = scan.date(Annex1Columns.LICENCE_TERM, m.group(1));
        LocalDate until = "长期".equals(m.group(2)) ? null : scan.date(Annex1Columns.LICENCE_TERM, m.group(2));
        if (from != null && until != null && until.isBefore(from)) {
            scan.error("TERM_REVERSED", Annex1Columns.LICENCE_TERM);
        }
        return new Term(from, until);
    }

    static Filing filing(RowScan scan) {
        String text = folded(scan, Annex1Columns.FILING);
        Matcher m = FILING.matcher(text == null ? "" : text);
        if (!m.matches()) {
            return null;
        }
        if (m.group(2) == null) {
            scan.warn("FILING_DATE_MISSING", Annex1Columns.FILING);
            return new Filing(m.group(1), null);
        }
        return new Filing(m.group(1), scan.date(Annex1Columns.FILING, m.group(2)));
    }

    static Contact contact(RowScan scan) {
        String text = folded(scan, Annex1Columns.CONTACT);
        Matcher m = CONTACT.matcher(text == null ? "" : text);
        if (text == null || !m.matches()) {
            return null;
        }
        return new Contact(
                m.group(1),
                m.group(2) == null ? noPhone(scan) : phone(scan, m.group(2).strip()));
    }

    static Heads heads(RowScan scan) {
        String text = folded(scan, Annex1Columns.HEADS);
        if (text == null) {
            return null;
        }
        Matcher total = TOTAL.matcher(Texts.key(text));
        if (!total.matches()) {
            scan.error("HEADS_FORMAT", Annex1Columns.HEADS);
            return null;
        }
        int all = Integer.parseInt(total.group(1));
        Matcher split = SPLIT.matcher(total.group(2) == null ? "" : total.group(2));
        if (!split.matches()) {
            scan.warn("HEADS_SPLIT_MISSING", Annex1Columns.HEADS);
            return new Heads(all, null, null, null);
        }
        Heads heads = new Heads(all, number(split, 1), number(split, 2), number(split, 3));
        if (heads.own() + heads.dispatched() + heads.other() != all) {
            scan.warn("HEADS_SUM", Annex1Columns.HEADS);
        }
        return heads;
    }

    private static String noPhone(RowScan scan) {
        scan.warn("PHONE_FORMAT", Annex1Columns.CONTACT);
        return null;
    }

    private static String phone(RowScan scan, String typed) {
        if (LANDLINE.matcher(typed).matches()) {
            return typed;
        }
        Reading<Mobile> reading = Mobile.parse(typed);
        boolean normalised = reading.fold(Reading.Accepted::normalised, refused -> false);
        if (normalised) {
            scan.warn("PHONE_NORMALISED", Annex1Columns.CONTACT);
        }
        reading.finding().ifPresent(finding -> scan.warn(finding.name(), Annex1Columns.CONTACT));
        return reading.value().map(Mobile::value).orElse(typed);
    }

    private static String folded(RowScan scan, String column) {
        String text = Texts.fold(scan.cell(column).text()).value();
        return text.isEmpty() ? null : text;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
