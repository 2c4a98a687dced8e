package io.nuanfeng.registry;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.registry.annex1.Annex1Terms;

/** What the law says about the list of a month and a place, on the month's last day. */
@ApplicationScoped
class ListTerms {

    private static final Parameter<LocalDate> INSURED_BEFORE = Parameter.date("registry.route.fully-insured-before");

    @Inject
    PolicyBook policy;

    @Inject
    Divisions divisions;

    /** @throws PolicyGap if the law of that time is not on record */
    Annex1Terms reading(YearMonth period, String division) {
        var place = DivisionCode.of(division);
        var day = period.atEndOfMonth();
        var route = new RouteTerms(
                insuredBefore(place, day),
                clause("registry.route.clause-direct", place, day),
                clause("registry.route.clause-by-parent", place, day),
                clause("registry.route.clause-none", place, day));
        return new Annex1Terms(period, route, divisions::exists);
    }

    LiableTerms liable(YearMonth period, String division) {
        var place = DivisionCode.of(division);
        var day = period.atEndOfMonth();
        return new LiableTerms(
                clause("registry.liable.clause-employer", place, day),
                clause("registry.liable.clause-branch", place, day),
                clause("registry.liable.clause-opener", place, day),
                clause("registry.liable.clause-dispatch", place, day),
                clause("registry.liable.clause-individual-business", place, day));
    }

    /** Null where the place's own plan names no such day: then nobody is excluded by it without a person looking. */
    private LocalDate insuredBefore(DivisionCode place, LocalDate day) {
        try {
            return policy.valueOn(INSURED_BEFORE, place, day).value();
        } catch (PolicyGap none) {
            return null;
        }
    }

    private Citation clause(String key, DivisionCode place, LocalDate day) {
        return policy.valueOn(Parameter.citation(key), place, day).value();
    }
}
