package io.nuanfeng.coverage.injury;

import java.time.LocalDate;
import java.util.List;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.time.Term;

/**
 * Rule R7: 30 days for the employer and one year for worker, relatives and union from the accident (工伤保险条例 art. 17), 15
 * or 60 days for the decision from acceptance (art. 20). The starting day is not counted (民法典 art. 201). Time lost
 * through the employer, the authority or force majeure is not counted (法释〔2014〕9号 art. 7), which no program can know.
 */
public final class InjuryDeadlineRules {

    private static final Parameter<Term> EMPLOYER = Parameter.term("coverage.injury.employer-term");
    private static final Parameter<Term> OWN = Parameter.term("coverage.injury.own-term");
    private static final Parameter<Term> CLEAR = Parameter.term("coverage.injury.clear-decision-term");
    private static final Parameter<Term> DECISION = Parameter.term("coverage.injury.decision-term");
    private static final Parameter<Term> SECOND = Parameter.term("coverage.injury.second-appraisal-term");
    private static final Parameter<Citation> EMPLOYER_CLAUSE =
            Parameter.citation("coverage.injury.clause-employer-term");
    private static final Parameter<Citation> COSTS = Parameter.citation("coverage.injury.clause-delay-costs");
    private static final Parameter<Citation> OWN_CLAUSE = Parameter.citation("coverage.injury.clause-own-term");
    private static final Parameter<Citation> NOT_COUNTED = Parameter.citation("coverage.injury.clause-excluded-time");
    private static final Parameter<Citation> DECIDED = Parameter.citation("coverage.injury.clause-decision");
    private static final Parameter<Citation> APPRAISED = Parameter.citation("coverage.injury.clause-second-appraisal");

    private InjuryDeadlineRules() {}

    /**
     * @param accident the day of the accident, or of the diagnosis of an occupational disease
     * @param accepted the day the authority accepted the application; null where it has not
     * @param appraised the day the appraisal arrived; null where it has not
     */
    public record Days(LocalDate accident, LocalDate accepted, LocalDate appraised) {

        public static Days since(LocalDate accident) {
            return new Days(accident, null, null);
        }
    }

    public static List<Deadline> deadlines(Days days, InjuryLaw law) {
        var known = new Reckoning(days.accident(), law);
        return List.of(
                known.deadline(Clock.EMPLOYER_APPLICATION, days.accident(), EMPLOYER, List.of(EMPLOYER_CLAUSE, COSTS)),
                known.deadline(Clock.OWN_APPLICATION, days.accident(), OWN, List.of(OWN_CLAUSE, NOT_COUNTED)),
                known.deadline(Clock.CLEAR_DECISION, days.accepted(), CLEAR, List.of(DECIDED)),
                known.deadline(Clock.DECISION, days.accepted(), DECISION, List.of(DECIDED)),
                known.deadline(Clock.SECOND_APPRAISAL, days.appraised(), SECOND, List.of(APPRAISED)));
    }

    /** The law of the day of the accident. */
    private record Reckoning(LocalDate accident, InjuryLaw law) {

        Deadline deadline(Clock clock, LocalDate from, Parameter<Term> term, List<Parameter<Citation>> clauses) {
            var length = law.national(term, accident);
            return new Deadline(
                    clock,
                    length,
                    from,
                    from == null ? null : length.lastDayAfter(from),
                    from == null ? null : law.lastDay(from, length).orElse(null),
                    law.clauses(accident, clauses));
        }
    }
}
