package io.nuanfeng.coverage.returns;

/**
 * A return a place owes, and how far it is.
 *
 * @param name of the place
 * @param late its day has passed and it is not completed
 * @param locked late, and nobody has opened it
 */
public record DueReturn(Filing filing, ReturnPeriod period, String name, boolean late, boolean locked) {}
