package io.nuanfeng.registry;

/**
 * A place of GB/T 2260.
 *
 * @param code 6 digits, 9 for a town
 * @param parent code of the next larger division; empty for a province
 */
public record Division(String code, String name, Level level, String parent) {

    /** From the largest to the smallest. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN
    }
}
