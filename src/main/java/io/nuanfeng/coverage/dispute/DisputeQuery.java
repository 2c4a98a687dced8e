package io.nuanfeng.coverage.dispute;

/**
 * Which disputes are asked for; the actor's reach limits them further.
 *
 * @param state null for all
 * @param division GB/T 2260; empty for all
 * @param after id of the last one seen; empty from the start
 */
public record DisputeQuery(DisputeState state, String division, String after, int limit) {}
