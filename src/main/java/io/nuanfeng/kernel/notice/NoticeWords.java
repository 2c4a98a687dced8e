package io.nuanfeng.kernel.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.problem.Words;

/** The sentences of notices in the reader's language: {@code words/notices.properties}. */
public record NoticeWords(Locale locale) {

    private static final String BUNDLE = "notices";
    private static final Pattern FACT = Pattern.compile("<(\\w+)>");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public String title(String kind) {
        return Words.say(BUNDLE, locale, kind + ".title");
    }

    /** Facts stand in the words by their names; a fact nobody stated leaves nothing behind. */
    public String text(Told told) {
        return FACT.matcher(Words.say(BUNDLE, locale, told.kind() + ".text"))
                .replaceAll(name -> Matcher.quoteReplacement(said(told.facts(), name)));
    }

    private String said(Map<String, String> facts, MatchResult name) {
        var fact = facts.getOrDefault(name.group(1), "");
        if (DAY.matcher(fact).matches()) {
            return Saying.said(LocalDate.parse(fact), locale);
        }
        var key = name.group(1) + "." + fact;
        var words = Words.say(BUNDLE, locale, key);
        return words.equals(key) ? fact : words;
    }
}
