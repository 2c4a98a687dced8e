package io.nuanfeng.coverage.roster;

import static io.nuanfeng.coverage.roster.EnrolmentState.ACCEPTED;
import static io.nuanfeng.coverage.roster.EnrolmentState.DRAFT;
import static io.nuanfeng.coverage.roster.EnrolmentState.EFFECTIVE;
import static io.nuanfeng.coverage.roster.EnrolmentState.ENDED;
import static io.nuanfeng.coverage.roster.EnrolmentState.RETURNED;
import static io.nuanfeng.coverage.roster.EnrolmentState.SUBMITTED;

import java.util.Map;
import java.util.Optional;

/** The states of a declaration as one table: what is not in it cannot be done. */
public final class EnrolmentRules {

    private static final Map<EnrolmentState, Map<Act, EnrolmentState>> TABLE = Map.of(
            DRAFT, Map.of(Act.CONFIRM, SUBMITTED, Act.WITHDRAW, ENDED),
            SUBMITTED, Map.of(Act.ACCEPT, ACCEPTED, Act.RETURN, RETURNED, Act.WITHDRAW, ENDED),
            RETURNED, Map.of(Act.RESUBMIT, SUBMITTED, Act.HOLD, DRAFT, Act.WITHDRAW, ENDED),
            ACCEPTED, Map.of(Act.TAKE_EFFECT, EFFECTIVE, Act.END, ENDED),
            EFFECTIVE, Map.of(Act.END, ENDED),
            ENDED, Map.of());

    private EnrolmentRules() {}

    /** The state in which a new declaration begins. */
    public static EnrolmentState first(boolean waits) {
        return waits ? DRAFT : SUBMITTED;
    }

    /** The state after an act; empty where the act cannot be done. */
    public static Optional<EnrolmentState> after(EnrolmentState state, Act act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
