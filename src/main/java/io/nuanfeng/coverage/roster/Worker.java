package io.nuanfeng.coverage.roster;

import io.nuanfeng.coverage.person.IdType;

/**
 * Somebody who works at an outlet.
 *
 * @param idNumber normalised
 * @param phone 11 digits; empty where it is not known
 */
public record Worker(String name, IdType idType, String idNumber, String phone) {

    @Override
    public String toString() {
        return "Worker";
    }
}
