package io.nuanfeng.coverage.injury;

import java.util.List;

/** @param next where the next page begins; empty at the end */
public record InjuryList(List<Injury> items, String next) {

    /** @param found one more than the limit where there is a next page */
    static InjuryList of(List<Injury> found, int limit) {
        var items = found.stream().limit(limit).toList();
        return new InjuryList(items, found.size() > limit ? items.get(limit - 1).id() : "");
    }
}
