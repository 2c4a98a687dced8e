package io.nuanfeng.registry;

/**
 * An employer by name.
 *
 * @param uscc unified social credit code; empty where the list gave none
 */
public record Unit(String name, String uscc) {

    /** No unit named: under review, or not stated. */
    public static final Unit NONE = new Unit("", "");

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
