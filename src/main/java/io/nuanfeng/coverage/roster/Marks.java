package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.time.DateRange;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What the law has to say about each line of a roster (GG-03a, GG-03b). */
@ApplicationScoped
class Marks {

    @Inject
    RosterLaw law;

    @Inject
    ShanghaiClock clock;

    List<Mark> of(Enrolment enrolment, boolean leaving) {
        var marks = new ArrayList<Mark>();
        var hire = enrolment.hire();
        if (enrolment.isHire() && enrolment.state().isOpen()) {
            contract(hire, marks);
            dispatch(hire, marks);
            if (hire.fullyInsured()) {
                marks.add(Mark.of(Mark.Code.FULLY_INSURED));
            } else if (hire.contract() == Contract.LABOUR_CONTRACT && hire.engagement() == Engagement.OWN) {
                marks.add(Mark.of(Mark.Code.NOT_ALL_INSURED));
            }
        }
        if (enrolment.ending() != null && enrolment.ending().contestedAt() != null) {
            marks.add(Mark.of(Mark.Code.CONTESTED));
        }
        if (leaving) {
            marks.add(Mark.of(Mark.Code.LEAVING));
        }
        return List.copyOf(marks);
    }

    /** A contract whose day is not known is not doubted; a dispatched person's contract is the agency's. */
    private void contract(Hire hire, List<Mark> marks) {
        var unsigned = hire.contract() == Contract.NONE;
        if (hire.engagement() == Engagement.DISPATCH || !unsigned && hire.contractOn() == null) {
            return;
        }
        law.contractTerms(hire.hiredOn()).ifPresent(terms -> {
            var signedOn = unsigned ? null : hire.contractOn();
            var today = clock.today();
            ContractRules.doublePay(hire.hiredOn(), signedOn, terms)
                    .filter(days -> !days.first().isAfter(today))
                    .ifPresent(days -> {
                        if (unsigned) {
                            marks.add(Mark.of(Mark.Code.NO_CONTRACT));
                        }
                        marks.add(doublePay(days, terms));
                    });
            ContractRules.openEndedFrom(hire.hiredOn(), signedOn, terms)
                    .filter(day -> !day.isAfter(today))
                    .ifPresent(day -> marks.add(new Mark(Mark.Code.OPEN_ENDED, day, null, null)));
        });
    }

    private static Mark doublePay(DateRange days, ContractRules.Terms terms) {
        return new Mark(Mark.Code.DOUBLE_PAY, days.first(), days.last(), terms.clause());
    }

    private void dispatch(Hire hire, List<Mark> marks) {
        if (hire.engagement() == Engagement.DISPATCH && hire.dispatch() == null) {
            marks.add(Mark.of(Mark.Code.DISPATCH_UNNAMED));
        } else if (isExpired(hire.dispatch(), clock.today())) {
            marks.add(new Mark(Mark.Code.PERMIT_EXPIRED, null, hire.dispatch().permitUntil(), null));
        }
    }

    static boolean isExpired(Dispatch dispatch, LocalDate today) {
        return dispatch != null
                && dispatch.permitUntil() != null
                && dispatch.permitUntil().isBefore(today);
    }

    /** Whose turn it is; null where nobody's, and where the year has no holiday notice yet. */
    Due due(Enrolment enrolment) {
        var today = clock.today();
        var changed = ShanghaiClock.dateOf(enrolment.course().changedAt());
        var begun = enrolment.isHire()
                ? enrolment.hire().hiredOn()
                : enrolment.ending() == null ? changed : enrolment.ending().leftOn();
        return switch (enrolment.state()) {
            case DRAFT ->
                enrolment.hire().fullyInsured()
                        ? null
                        : law.deadline(RosterLaw.REGISTRATION, begun)
                                .map(by -> Due.of(Act.By.OUTLET, by, today))
                                .orElse(null);
            case RETURNED ->
                law.deadline(RosterLaw.CORRECTION, changed)
                        .map(by -> Due.of(Act.By.OUTLET, by, today))
                        .orElse(null);
            case SUBMITTED ->
                law.deadline(RosterLaw.DECISION, changed)
                        .map(by -> Due.of(Act.By.AGENCY, by, today))
                        .orElse(null);
            case ACCEPTED, EFFECTIVE, ENDED -> null;
        };
    }
}
