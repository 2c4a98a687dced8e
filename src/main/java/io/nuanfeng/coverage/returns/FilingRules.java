package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.coverage.returns.Filing.Act;
import io.nuanfeng.coverage.returns.Filing.State;

/** Which step follows which, and when a return is locked (五（一）: county → 市社保中心 → both bureaus). */
final class FilingRules {

    private static final Map<State, Map<Act, State>> COUNTY = Map.of(
            State.OPEN, Map.of(Act.COMPLETE, State.COMPLETED),
            State.UNAPPROVED, Map.of(Act.COMPLETE, State.COMPLETED),
            State.COMPLETED, Map.of(Act.APPROVE, State.APPROVED, Act.UNAPPROVE, State.UNAPPROVED),
            State.APPROVED, Map.of(Act.ACCEPT, State.ACCEPTED, Act.UNAPPROVE, State.UNAPPROVED),
            State.ACCEPTED, Map.of(Act.UNAPPROVE, State.UNAPPROVED));

    /** The city adds nothing of its own: it passes on what its counties' returns say. */
    private static final Map<State, Map<Act, State>> CITY = Map.of(
            State.OPEN, Map.of(Act.ACCEPT, State.ACCEPTED),
            State.UNAPPROVED, Map.of(Act.ACCEPT, State.ACCEPTED),
            State.ACCEPTED, Map.of(Act.UNAPPROVE, State.UNAPPROVED));

    private FilingRules() {}

    /** @return empty where the act is not possible in this state */
    static Optional<State> after(boolean city, State state, Act act) {
        return Optional.ofNullable(
                (city ? CITY : COUNTY).getOrDefault(state, Map.of()).get(act));
    }

    /**
     * Whether it may no longer be completed: its day has passed and no exception is open. What was sent back from the
     * top may always be completed again.
     *
     * @param opened last day of an exception; null where there is none
     */
    static boolean locked(State state, LocalDate dueOn, LocalDate opened, LocalDate today) {
        var overdue = today.isAfter(dueOn) && (opened == null || today.isAfter(opened));
        return state == State.OPEN && overdue;
    }

    /** Whether everything behind it was handed in when its day had not yet passed. */
    static boolean inTime(LocalDate completedOn, LocalDate dueOn) {
        return completedOn != null && !completedOn.isAfter(dueOn);
    }
}
