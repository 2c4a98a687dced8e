package io.nuanfeng.oversight;

/**
 * Which activities; empty means any.
 *
 * @param after id of the last one of the page before
 */
public record ActivityQuery(String division, String kind, String state, String after, int limit) {}
