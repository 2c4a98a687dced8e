package io.nuanfeng.kernel.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.kernel.time.ShanghaiClock;

/** How templates say days and moments: {@code {cover.validFrom.said}}. */
@TemplateExtension
public final class Saying {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_MONTH = DateTimeFormatter.ofPattern("y年M月");
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM y", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm");

    private Saying() {}

    public static String said(LocalDate day, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return day.format(isEnglish(locale) ? ENGLISH_DAY : CHINESE_DAY);
    }

    public static String said(YearMonth month, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return month.format(isEnglish(locale) ? ENGLISH_MONTH : CHINESE_MONTH);
    }

    /** Shanghai's day and minute. */
    public static String said(Instant instant, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        var moment = instant.atZone(ShanghaiClock.ZONE);
        return said(moment.toLocalDate(), locale) + moment.format(TIME);
    }

    private static boolean isEnglish(Object locale) {
        return Locale.ENGLISH.equals(locale);
    }
}
