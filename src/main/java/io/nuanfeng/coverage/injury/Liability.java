package io.nuanfeng.coverage.injury;

import java.util.List;

import io.nuanfeng.kernel.policy.Citation;

/**
 * Who answered for the outlet's couriers on the day of the accident (rule R10), by the list of that time.
 *
 * @param name empty where it is not settled
 * @param uscc empty where it is not known
 * @param period the monthly list it rests on
 * @param engagement how the injured was engaged there as declared, such as DISPATCH; empty where it is not known
 * @param laterList the outlet stood on no list yet on that day: the oldest known now is used
 * @param clauses the ground of recognition, of liability, and what follows where nobody insured
 */
public record Liability(
        String name, String uscc, String period, boolean laterList, String engagement, List<Citation> clauses) {

    /** A dispatched courier is the agency's, not the outlet's (法释〔2014〕9号 art. 3). */
    public boolean isDispatched() {
        return engagement.equals("DISPATCH");
    }

    /** Work given on to somebody without employer status stays the principal's responsibility. */
    public boolean isOutsourced() {
        return engagement.equals("OUTSOURCED");
    }

    public boolean isSettled() {
        return !name.isEmpty();
    }
}
