package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;

import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * What is asked.
 *
 * @param validAt the day it is about, such as that of an accident
 * @param knownAt answer from what was known at this moment
 * @param outletId the outlet worked for on that day; empty where all count
 */
public record CoverageQuestion(LocalDate validAt, Instant knownAt, String outletId) {

    LocalDate knownDay() {
        return ShanghaiClock.dateOf(knownAt);
    }

    boolean namesAnOutlet() {
        return !outletId.isEmpty();
    }
}
