package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.coverage.CoverTimeline.Stretch;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Stretches of cover as the steps of a timeline. */
@ApplicationScoped
class CoverSteps {

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    List<Milestone> of(List<Stretch> stretches) {
        return stretches.stream().map(stretch -> step(stretch, page.locale())).toList();
    }

    private Milestone step(Stretch stretch, Locale locale) {
        var insurers = stretch.covers().stream()
                .map(cover -> cover.insurer().name())
                .distinct()
                .collect(Collectors.joining("、"));
        return new Milestone(
                state(stretch), new CoverageWords(locale).status(stretch.status()), when(stretch, locale), insurers);
    }

    private Milestone.State state(Stretch stretch) {
        if (stretch.from().isAfter(clock.today())) {
            return Milestone.State.NEXT;
        }
        var over = stretch.until() != null && stretch.until().isBefore(clock.today());
        return over ? Milestone.State.DONE : Milestone.State.NOW;
    }

    private static String when(Stretch stretch, Locale locale) {
        var from = Saying.said(stretch.from(), locale);
        return stretch.until() == null ? from + " –" : from + " – " + Saying.said(stretch.until(), locale);
    }
}
