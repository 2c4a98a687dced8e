package io.nuanfeng.coverage.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one agency wants the file.
 *
 * @param columns the heads in their order, by field
 * @param words what the file prints for a code
 */
public record ExchangeProfile(Map<String, String> columns, Map<String, String> words) {

    /** Reads {@code field=head|field=head}, as the policy book writes it. */
    public static ExchangeProfile read(String columns, String words) {
        return new ExchangeProfile(pairs(columns), pairs(words));
    }

    String word(String text) {
        return words.getOrDefault(text, text);
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : text.split("\\|")) {
            var at = pair.indexOf('=');
            pairs.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip());
        }
        return pairs;
    }
}
