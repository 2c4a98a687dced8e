package io.nuanfeng.registry;

/**
 * An employer by name.
 *
 * @param uscc unified social credit code; empty where the list gave none
 */
public record Unit(String name, String uscc) {}
