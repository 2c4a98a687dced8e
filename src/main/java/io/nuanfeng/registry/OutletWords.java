package io.nuanfeng.registry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words as the index knows them: single characters and pairs of neighbours. Chinese names have no spaces and most words
 * of a search have two characters.
 */
final class OutletWords {

    private static final int PAIR = 2;

    private OutletWords() {}

    /** Everything by which a text may be found. */
    static Set<String> known(String text) {
        var grams = new LinkedHashSet<String>();
        words(text).forEach(word -> {
            grams(word, 1).forEach(grams::add);
            grams(word, PAIR).forEach(grams::add);
        });
        return grams;
    }

    /** What a search asks of the index: pairs, and single characters where a word is no longer. */
    static Set<String> asked(String text) {
        var grams = new LinkedHashSet<String>();
        words(text).forEach(word -> grams(word, Math.min(PAIR, length(word))).forEach(grams::add));
        return grams;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static Stream<String> grams(String word, int size) {
        var points = word.codePoints().toArray();
        return IntStream.rangeClosed(0, points.length - size).mapToObj(start -> new String(points, start, size));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
