package io.nuanfeng.coverage.dispute;

import java.util.List;

/** @param next where the next page begins; empty at the end */
public record DisputePage(List<Dispute> items, String next) {

    /** @param found one more than the limit where there is a next page */
    static DisputePage of(List<Dispute> found, int limit) {
        var items = found.stream().limit(limit).toList();
        return new DisputePage(
                items, found.size() > limit ? items.get(limit - 1).id() : "");
    }
}
