package io.nuanfeng.coverage.returns;

/**
 * One figure of a return.
 *
 * @param outletKey the outlet whose it is; empty for the whole place
 */
public record Figure(Cell cell, String outletKey) {}
