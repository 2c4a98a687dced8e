package io.nuanfeng.kernel.sheet;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words for findings and refusals in the reader's language; zh-CN is the default, en the other. */
public final class Findings {

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Findings(Locale locale) {
        this.words = ResourceBundle.getBundle(
                "messages.findings", locale, Findings.class.getClassLoader(), NO_SYSTEM_LOCALE);
    }

    public static Findings in(Locale locale) {
        return new Findings(locale);
    }

    /** What is wrong and where, such as 「Q72 联系电话位数或号段不对」. */
    public String text(RowOutcome outcome) {
        List<String> args = new ArrayList<>(List.of(outcome.cell(), outcome.field()));
        args.addAll(outcome.args());
        return format(outcome.code(), args).strip();
    }

    public String text(UnreadableFile refusal) {
        return format("file." + refusal.code(), refusal.args());
    }

    public String severity(Severity severity) {
        return words.getString("severity." + severity);
    }

    /** Head of the column that is added to the caller's file. */
    public String outcomeHead() {
        return words.getString("outcome.head");
    }

    private String format(String key, List<String> args) {
        try {
            return MessageFormat.format(words.getString(key), args.toArray());
        } catch (MissingResourceException unknown) {
            throw new IllegalArgumentException("No words for finding " + key, unknown);
        }
    }
}
