package io.nuanfeng.oversight;

import java.time.Instant;

/**
 * Somebody has read a plan.
 *
 * @param place what the reader stands for: a division, an outlet's key or an enterprise's credit code
 */
public record PlanReading(String role, String place, Instant readAt) {}
