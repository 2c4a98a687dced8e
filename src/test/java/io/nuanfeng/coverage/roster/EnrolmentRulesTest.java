package io.nuanfeng.coverage.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state and every act, so that nothing is possible that nobody thought of. */
class EnrolmentRulesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     CONFIRM,     SUBMITTED",
        "DRAFT,     WITHDRAW,    ENDED",
        "SUBMITTED, ACCEPT,      ACCEPTED",
        "SUBMITTED, RETURN,      RETURNED",
        "SUBMITTED, WITHDRAW,    ENDED",
        "RETURNED,  RESUBMIT,    SUBMITTED",
        "RETURNED,  HOLD,        DRAFT",
        "RETURNED,  WITHDRAW,    ENDED",
        "ACCEPTED,  TAKE_EFFECT, EFFECTIVE",
        "ACCEPTED,  END,         ENDED",
        "EFFECTIVE, END,         ENDED",
    })
    void an_act_leads_on(EnrolmentState state, Act act, EnrolmentState next) {
        assertThat(EnrolmentRules.after(state, act)).contains(next);
    }

    @Test
    void the_acts_above_are_all_there_are() {
        assertThat(moves()).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(EnrolmentState.class)
    void every_state_can_be_reached_from_a_new_declaration(EnrolmentState state) {
        assertThat(reachable(EnumSet.noneOf(EnrolmentState.class))).contains(state);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void nothing_leaves_the_end(Act act) {
        assertThat(EnrolmentRules.after(EnrolmentState.ENDED, act)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "EFFECTIVE"})
    void nothing_gets_past_the_agency(EnrolmentState state) {
        assertThat(reachable(EnumSet.of(EnrolmentState.SUBMITTED))).doesNotContain(state);
        assertThat(moves().filter(move -> move.to() == EnrolmentState.ACCEPTED))
                .containsExactly(new Move(EnrolmentState.SUBMITTED, Act.ACCEPT, EnrolmentState.ACCEPTED));
    }

    @Test
    void from_every_open_state_the_end_can_be_reached() {
        Stream.of(EnrolmentState.values())
                .filter(EnrolmentState::isOpen)
                .forEach(state -> assertThat(from(EnumSet.of(state), Set.of())).contains(EnrolmentState.ENDED));
    }

    @Test
    void the_agency_decides_only_what_lies_before_it() {
        assertThat(moves().filter(move -> move.act().by() == Act.By.AGENCY).map(Move::from))
                .containsOnly(EnrolmentState.SUBMITTED);
    }

    @Test
    void what_the_agency_has_agreed_to_the_outlet_cannot_take_back() {
        assertThat(moves().filter(move -> move.act().by() == Act.By.OUTLET).map(Move::from))
                .doesNotContain(EnrolmentState.ACCEPTED, EnrolmentState.EFFECTIVE);
    }

    private static Set<EnrolmentState> reachable(Set<EnrolmentState> closed) {
        return from(EnumSet.of(EnrolmentRules.first(true), EnrolmentRules.first(false)), closed);
    }

    /** All states that can follow, without passing through a closed one. */
    private static Set<EnrolmentState> from(Set<EnrolmentState> starts, Set<EnrolmentState> closed) {
        var found = EnumSet.copyOf(starts);
        found.removeAll(closed);
        while (moves().filter(move -> found.contains(move.from()) && !closed.contains(move.to()))
                .map(Move::to)
                .anyMatch(found::add)) {
            continue;
        }
        return found;
    }

    private static Stream<Move> moves() {
        return Stream.of(EnrolmentState.values()).flatMap(state -> Stream.of(Act.values())
                .flatMap(act -> EnrolmentRules.after(state, act).stream().map(next -> new Move(state, act, next))));
    }

    private record Move(EnrolmentState from, Act act, EnrolmentState to) {}
}
