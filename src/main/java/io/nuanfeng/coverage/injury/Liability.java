package io.nuanfeng.coverage.injury;

import java.util.List;

import io.nuanfeng.kernel.policy.Citation;

/**
 * Who answered for the outlet's couriers on the day of the accident (rule R10), by the list of that time.
 *
 * @param name empty where it is not settled
 * @param uscc empty where it is not known
 * @param period the monthly list it rests on
 * @param laterList the outlet stood on no list yet on that day: the oldest known now is used
 * @param clauses the ground of recognition, of liability, and what follows where nobody insured
 */
public record Liability(String name, String uscc, String period, boolean laterList, List<Citation> clauses) {

    public boolean isSettled() {
        return !name.isEmpty();
    }
}
