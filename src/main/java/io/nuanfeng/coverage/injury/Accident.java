package io.nuanfeng.coverage.injury;

import java.time.Instant;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * What somebody says of an accident; the degree of the injury is not asked, nobody knows it yet.
 *
 * @param outletId the outlet worked for at that moment
 * @param what in the teller's own words
 * @param victim name of the injured; empty where the teller is the injured
 */
public record Accident(
        Instant happenedAt, String outletId, AccidentPlace place, String what, Teller teller, String victim) {

    private static final int LONGEST_STORY = 500;
    private static final int LONGEST_NAME = 40;

    /** @throws Problem INVALID where something is missing, too long or lies ahead */
    void check(ShanghaiClock clock) {
        if (happenedAt.isAfter(clock.now())) {
            throw Problem.invalid(new Violation("happenedAt", "day-to-come"));
        }
        if (what.isBlank() || what.length() > LONGEST_STORY) {
            throw Problem.invalid(new Violation("what", what.isBlank() ? "required" : "too-long"));
        }
        if (teller != Teller.INJURED && victim.isBlank()) {
            throw Problem.invalid(new Violation("victim", "required"));
        }
        if (victim.length() > LONGEST_NAME) {
            throw Problem.invalid(new Violation("victim", "too-long"));
        }
    }

    @Override
    public String toString() {
        return "Accident";
    }
}
