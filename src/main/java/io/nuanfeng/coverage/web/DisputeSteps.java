package io.nuanfeng.coverage.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.coverage.dispute.Dispute;
import io.nuanfeng.coverage.dispute.DisputeStep;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** A dispute as a line of steps: what was done, who is to act now and how long they have. */
@ApplicationScoped
class DisputeSteps {

    private static final String BUNDLE = "disputes";

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    List<Milestone> of(Dispute dispute) {
        var locale = page.locale();
        var line = new ArrayList<Milestone>();
        dispute.steps()
                .forEach(step -> line.add(new Milestone(
                        Milestone.State.DONE,
                        Words.say(BUNDLE, locale, step.act() + "." + step.by()),
                        Saying.said(step.at(), locale),
                        said(step, locale))));
        if (!dispute.isSettled()) {
            line.add(new Milestone(
                    Milestone.State.NOW,
                    Words.say(BUNDLE, locale, dispute.state().name()),
                    due(dispute, locale),
                    dispute.holder()));
        }
        return line;
    }

    private static String said(DisputeStep step, Locale locale) {
        var verdict = step.verdict() == null
                ? ""
                : Words.say(BUNDLE, locale, step.verdict().name());
        return verdict.isEmpty() || step.note().isEmpty() ? verdict + step.note() : verdict + " · " + step.note();
    }

    private String due(Dispute dispute, Locale locale) {
        if (dispute.dueOn() == null) {
            return Words.say(BUNDLE, locale, "due-unknown");
        }
        var days = ChronoUnit.DAYS.between(clock.today(), dispute.dueOn());
        var left = days < 0 ? Words.say(BUNDLE, locale, "overdue") : Words.say(BUNDLE, locale, "days-left", days);
        return Saying.said(dispute.dueOn(), locale) + " · " + left;
    }
}
