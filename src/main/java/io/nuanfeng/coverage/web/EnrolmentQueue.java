package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.nuanfeng.coverage.roster.Due;
import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.EnrolmentKind;
import io.nuanfeng.coverage.roster.EnrolmentPage;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Words;

/**
 * What the agency's queue shows.
 *
 * @param next address of the next page; empty on the last
 * @param division the officer's own, for the files
 */
public record EnrolmentQueue(PageForm filters, EnrolmentPage found, String next, String division, Locale locale) {

    public List<Choice> states() {
        return choices(EnrolmentState.values(), "state");
    }

    public List<Choice> kinds() {
        return choices(EnrolmentKind.values(), "kind");
    }

    public String said(String kind, Object code) {
        return Words.say("roster", locale, kind + "." + code);
    }

    public String work(String kind, Object code) {
        return Words.say("work", locale, kind + "." + code);
    }

    public String masked(Enrolment enrolment) {
        return Masks.idNumber(enrolment.hire().worker().idNumber());
    }

    public String tone(Due due) {
        return switch (due.state()) {
            case IN_TIME -> "covered";
            case SOON -> "pending";
            case OVERDUE -> "uncovered";
        };
    }

    public boolean isWaiting(Enrolment enrolment) {
        return enrolment.state() == EnrolmentState.SUBMITTED;
    }

    private List<Choice> choices(Enum<?>[] values, String kind) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), kind.equals("state") ? work(kind, value) : said(kind, value)))
                .toList();
    }
}
