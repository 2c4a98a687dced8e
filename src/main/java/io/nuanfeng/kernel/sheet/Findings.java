package io.nuanfeng.kernel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /**
     * What is wrong and where, such as 「Q72 电话位数或号段不对」. A code may have words of its own for one severity
     * ({@code .WARNING}), or where there is nothing to name besides the cell ({@code .bare}).
     */
    public String text(RowOutcome outcome) {
        List<String> args = new ArrayList<>(List.of(outcome.cell(), outcome.field()));
        args.addAll(outcome.args());
        return Stream.of("." + outcome.severity(), outcome.args().isEmpty() ? ".bare" : "", "")
                .map(kind -> outcome.code() + kind)
                .filter(key -> !say(key, args).equals(key))
                .findFirst()
                .map(key -> say(key, args))
                .orElse(outcome.code())
                .strip();
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
