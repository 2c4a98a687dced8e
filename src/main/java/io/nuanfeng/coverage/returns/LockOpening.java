package io.nuanfeng.coverage.returns;

import java.time.LocalDate;

/**
 * Until when a locked return may be completed, and why.
 *
 * @param until last day
 */
public record LockOpening(LocalDate until, String reason) {}
