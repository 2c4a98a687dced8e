package io.nuanfeng.kernel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;

/** The words for findings and refusals in the reader's language; zh-CN is the default, en the other. */
public final class Findings {

    private static final String BUNDLE = "findings";

    private final Locale locale;

    private Findings(Locale locale) {
        this.locale = locale;
    }

    public static Findings in(Locale locale) {
        return new Findings(locale);
    }

    /** What is wrong and where, such as 「Q72 电话位数或号段不对」; a code may have words of its own for one severity. */
    public String text(RowOutcome outcome) {
        List<String> args = new ArrayList<>(List.of(outcome.cell(), outcome.field()));
        args.addAll(outcome.args());
        String special = outcome.code() + "." + outcome.severity();
        String words = say(special, args);
        return (words.equals(special) ? say(outcome.code(), args) : words).strip();
    }

    public String text(UnreadableFile refusal) {
        return say("file." + refusal.code(), refusal.args());
    }

    public String severity(Severity severity) {
        return say("severity." + severity, List.of());
    }

    /** Head of the column that is added to the caller's file. */
    public String outcomeHead() {
        return say("outcome.head", List.of());
    }

    private String say(String key, List<String> args) {
        return Words.say(BUNDLE, locale, key, args.toArray());
    }
}
