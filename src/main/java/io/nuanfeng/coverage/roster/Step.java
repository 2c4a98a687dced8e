package io.nuanfeng.coverage.roster;

import java.time.Instant;

/**
 * Something that was done to a declaration.
 *
 * @param act an {@link Act}, or {@code DECLARE} for the first
 * @param from empty of the first
 */
public record Step(String act, String from, String to, String reason, Instant at) {}
