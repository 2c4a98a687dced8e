package io.nuanfeng.coverage.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one person of a declaration.
 *
 * @param index place in the declaration, from 0
 * @param enrolmentId null where it was refused
 * @param state null where it was refused
 */
public record HireOutcome(int index, Taken taken, String enrolmentId, EnrolmentState state, List<Doubt> doubts) {

    /** Whether it was taken over. */
    public enum Taken {
        DECLARED,
        /** The same person's hire at this outlet stands already. */
        UNCHANGED,
        REFUSED
    }

    static HireOutcome refused(int index, List<Doubt> doubts) {
        return new HireOutcome(index, Taken.REFUSED, null, null, List.copyOf(doubts));
    }

    HireOutcome at(int place, List<Doubt> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(doubts);
        return new HireOutcome(place, taken, enrolmentId, state, List.copyOf(all));
    }

    HireOutcome without(String code) {
        return new HireOutcome(
                index,
                taken,
                enrolmentId,
                state,
                doubts.stream().filter(doubt -> !doubt.code().equals(code)).toList());
    }
}
