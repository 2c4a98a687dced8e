package io.nuanfeng.coverage.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.coverage.injury.Deadline;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Clocks as the steps of a timeline: what is over, what comes first, what waits. */
@ApplicationScoped
class InjurySteps {

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    List<Milestone> of(LocalDate accident, List<Deadline> deadlines) {
        var words = new InjuryWords(page.locale());
        var steps = new ArrayList<Milestone>();
        steps.add(new Milestone(Milestone.State.DONE, words.accidentDay(), Saying.said(accident, page.locale()), ""));
        var first = deadlines.stream()
                .filter(deadline -> deadline.runs() && !deadline.isOver(clock.today()))
                .findFirst();
        deadlines.forEach(deadline -> steps.add(new Milestone(
                state(deadline, first.orElse(null)),
                words.clock(deadline.clock()),
                when(deadline, words),
                text(deadline, words))));
        return steps;
    }

    private Milestone.State state(Deadline deadline, Deadline first) {
        if (deadline.isOver(clock.today())) {
            return Milestone.State.DONE;
        }
        return deadline.equals(first) ? Milestone.State.NOW : Milestone.State.NEXT;
    }

    private String when(Deadline deadline, InjuryWords words) {
        if (!deadline.runs()) {
            return words.from(deadline.clock(), deadline.term().length());
        }
        var day = words.before(Saying.said(deadline.day(), page.locale()));
        var left = deadline.isOver(clock.today())
                ? words.over()
                : words.left(ChronoUnit.DAYS.between(clock.today(), deadline.day()));
        return day + " · " + left;
    }

    private static String text(Deadline deadline, InjuryWords words) {
        return Stream.of(
                        words.who(deadline.clock()),
                        deadline.moved() ? words.moved() : "",
                        deadline.holidaysUnknown() ? words.holidaysUnknown() : "",
                        words.lost(deadline.clock()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
