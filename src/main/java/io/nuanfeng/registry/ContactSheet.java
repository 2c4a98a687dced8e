package io.nuanfeng.registry;

import java.util.List;

/**
 * The contact persons of a division.
 *
 * @param version counts the savings; 0 where nobody has saved any
 */
public record ContactSheet(String division, int version, List<Contact> people) {}
