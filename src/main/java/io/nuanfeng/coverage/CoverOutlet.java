package io.nuanfeng.coverage;

/**
 * The outlet somebody is covered for, as it stood when the agency's file was taken in.
 *
 * @param key credit code or filing number
 * @param id the outlet's id in the register; empty where the register does not know it
 * @param division GB/T 2260, 6 digits
 * @param liable who answers for its couriers (rule R10); null where that is not settled
 */
public record CoverOutlet(String key, String id, String name, String division, CoverRoute route, Unit liable) {}
