package io.nuanfeng.coverage.returns;

/**
 * Part of a list.
 *
 * @param from how many to leave out
 * @param limit how many at most
 */
public record Slice(int from, int limit) {}
