package io.nuanfeng.registry;

/**
 * A social insurance agency, where outlets register.
 *
 * @param division what it serves: a county or a city
 * @param confirmed false while name and number wait for the operator's check
 */
public record Agency(String division, String divisionName, String name, String phone, boolean confirmed) {}
