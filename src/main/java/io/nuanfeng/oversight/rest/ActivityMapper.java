package io.nuanfeng.oversight.rest;

import java.time.LocalDate;
import java.util.Locale;

import io.nuanfeng.contract.oversight.model.ActivitiesView;
import io.nuanfeng.contract.oversight.model.ActivityRequest;
import io.nuanfeng.contract.oversight.model.ActivityView;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.oversight.Activity;
import io.nuanfeng.oversight.ActivityKind;
import io.nuanfeng.oversight.ActivityPage;
import io.nuanfeng.oversight.ActivityReport;

/** Activities in the contract's words. */
record ActivityMapper(PolicyBook policy, Locale language, LocalDate today) {

    static ActivityReport report(ActivityRequest asked) {
        return new ActivityReport(
                ActivityKind.valueOf(asked.getKind().name()),
                asked.getDivision(),
                given(asked.getOutletId()),
                asked.getHeldOn(),
                asked.getTitle(),
                given(asked.getText()),
                asked.getPeople(),
                asked.getDueOn(),
                Boolean.TRUE.equals(asked.getConsent()));
    }

    ActivitiesView page(ActivityPage page) {
        return new ActivitiesView()
                .items(page.items().stream().map(this::view).toList())
                .next(page.next().isEmpty() ? null : page.next());
    }

    ActivityView view(Activity activity) {
        return new ActivityView()
                .id(activity.id())
                .kind(io.nuanfeng.contract.oversight.model.ActivityKind.valueOf(
                        activity.kind().name()))
                .kindText(Words.say("activities", language, activity.kind().name()))
                .clause(Sources.view(policy.citation(activity.kind().clause())))
                .division(activity.division())
                .outletId(shown(activity.outletId()))
                .heldOn(activity.heldOn())
                .title(activity.title())
                .text(shown(activity.text()))
                .people(activity.people())
                .state(activity.done() ? ActivityView.StateEnum.DONE : ActivityView.StateEnum.OPEN)
                .dueOn(activity.dueOn())
                .overdue(activity.isOverdue(today))
                .outcome(shown(activity.outcome()))
                .recordedAt(ShanghaiClock.at(activity.recordedAt()));
    }

    static String given(Object text) {
        return text == null ? "" : text.toString();
    }

    private static String shown(String text) {
        return text.isEmpty() ? null : text;
    }
}
