package io.nuanfeng.coverage.rosterimport;

import java.util.List;

/**
 * How a file differs from the roster, in people. In a dry run what would become of them, else what became of them.
 *
 * @param declared new
 * @param waiting declared before, not decided yet
 * @param unchanged on the roster already
 * @param insuredElsewhere taken, insured through another outlet too
 * @param fullyInsured taken, not counted for priority cover
 * @param late taken, hired before the term for declaring
 * @param refused rows with an error
 * @param mended of those, put right on the screen
 * @param absent on the roster and not in the file; they stay
 * @param absentPeople the first of them
 */
public record RosterDifference(
        int declared,
        int waiting,
        int unchanged,
        int insuredElsewhere,
        int fullyInsured,
        int late,
        int refused,
        int mended,
        int absent,
        List<AbsentPerson> absentPeople) {}
