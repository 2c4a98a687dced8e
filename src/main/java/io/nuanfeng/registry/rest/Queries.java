package io.nuanfeng.registry.rest;

import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.OutletQuery;

/** What a search asks for; parameters that are not given count as empty. */
final class Queries {

    private Queries() {}

    static Filter filter(String kind, String status) {
        return new Filter(given(kind), given(status));
    }

    static OutletQuery outlets(String words, String division, Filter filter, String cursor, int limit) {
        return new OutletQuery(
                given(words), given(division), filter.kind(), filter.status(), Cursor.parse(cursor), limit);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    record Filter(String kind, String status) {}
}
