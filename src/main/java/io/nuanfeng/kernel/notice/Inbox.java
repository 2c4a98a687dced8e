package io.nuanfeng.kernel.notice;

import java.util.List;

/**
 * A page of somebody's notices, newest first.
 *
 * @param unread how many of all are not read
 * @param next where the next page begins; empty at the end
 */
public record Inbox(List<Told> items, long unread, String next) {

    static final Inbox EMPTY = new Inbox(List.of(), 0, "");
}
