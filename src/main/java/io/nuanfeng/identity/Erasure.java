package io.nuanfeng.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.nuanfeng.kernel.problem.Words;

/** What became of an erased account's data, in words: {@code words/erasure.properties} names the law behind each. */
public record Erasure(List<String> erased, List<Kept> kept) {

    /** What the law makes the portal keep. */
    public record Kept(String what, String why, String instrument, String article) {}

    public static Erasure in(Locale locale) {
        return new Erasure(
                Stream.of("PHONE", "NAME_AND_NUMBER", "SESSIONS")
                        .map(code -> say(locale, "erased." + code))
                        .toList(),
                Stream.of("COVERAGE", "AUDIT", "CONSENTS")
                        .map(code -> new Kept(
                                say(locale, "kept." + code + ".what"),
                                say(locale, "kept." + code + ".why"),
                                say(locale, "kept." + code + ".instrument"),
                                say(locale, "kept." + code + ".article")))
                        .toList());
    }

    private static String say(Locale locale, String key) {
        return Words.say("erasure", locale, key);
    }
}
