package io.nuanfeng.coverage;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.WorkCalendar;

/** Am I insured, by whom, since when: what a courier asks about himself. Needs the real-name step (level L2). */
@ApplicationScoped
public class Coverage {

    private static final Comparator<Cover> NEWEST_FIRST = Comparator.comparing(Cover::knownFrom)
            .thenComparing(Cover::validFrom)
            .reversed();

    private final CoverRepository covers;
    private final ShanghaiClock clock;
    private final CoverageLaw law;

    @Inject
    Coverage(CoverRepository covers, ShanghaiClock clock, PolicyBook book, WorkCalendar calendar) {
        this.covers = covers;
        this.clock = clock;
        this.law = new CoverageLaw(book, calendar);
    }

    /**
     * @throws Problem INVALID for dates that are none or lie ahead; FORBIDDEN identity-needed before the real-name step
     */
    public Uni<CoverageAnswer> mine(Actor actor, Asked asked) {
        var question = asked.question(clock);
        return facts(actor).map(facts -> answer(facts, question));
    }

    /** Everything ever known about the courier's own cover, corrected statements included, newest first. */
    public Uni<List<Cover>> history(Actor actor) {
        return facts(actor)
                .map(facts -> facts.covers().stream().sorted(NEWEST_FIRST).toList());
    }

    /** The courier's own cover along the days, by all that is known now. */
    public Uni<List<CoverTimeline.Stretch>> stretches(Actor actor) {
        return facts(actor)
                .map(facts -> CoverTimeline.knownAt(facts.covers(), clock.now()).stretches());
    }

    CoverageAnswer answer(CoverageFacts facts, CoverageQuestion question) {
        return CoverageRules.answer(facts, question, law);
    }

    private Uni<CoverageFacts> facts(Actor actor) {
        requireIdentity(actor);
        return covers.own(actor.personKey());
    }

    /** Level L2: without an identity number there is nothing to look up. */
    static void requireIdentity(Actor actor) {
        if (actor.personKey().isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "identity-needed");
        }
    }
}
