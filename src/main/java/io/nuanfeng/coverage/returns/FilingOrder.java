package io.nuanfeng.coverage.returns;

/**
 * Which return is meant to move on.
 *
 * @param version the version that the officer has read; 0 where nobody has touched it
 */
public record FilingOrder(ReturnKey key, int version) {}
