package io.nuanfeng.coverage.returns;

/**
 * What an officer signs.
 *
 * @param zero that nothing changed in the period (无变化)
 */
public record Completion(boolean zero, Remarks remarks) {}
