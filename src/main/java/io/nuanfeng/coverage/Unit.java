package io.nuanfeng.coverage;

/**
 * An employer or insured unit.
 *
 * @param uscc unified social credit code; empty where it is not known
 */
public record Unit(String name, String uscc) {}
