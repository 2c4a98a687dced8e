package io.nuanfeng.registry.rest;

import java.text.Normalizer;

import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.OutletQuery;

/** What was typed into a search, tidied: full-width letters and blanks count as plain ones. */
final class Queries {

    private Queries() {}

    static Filter filter(String kind, String status) {
        return new Filter(given(kind), given(status));
    }

    static OutletQuery outlets(String words, String division, Filter filter, String cursor, int limit) {
        var tidy = Normalizer.normalize(given(words), Normalizer.Form.NFKC)
                .replace("\0", "")
                .strip();
        return new OutletQuery(tidy, given(division), filter.kind(), filter.status(), Cursor.parse(cursor), limit);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    record Filter(String kind, String status) {}
}
