package io.nuanfeng.registry;

import java.util.Optional;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.registry.LiableUnit.Basis;

/**
 * Rule R10 for outlets: licensed enterprises and listed branches answer for themselves; for a filed outlet its opener
 * does (贵人社函〔2022〕18号 三（一）, 平政办〔2022〕92号 三（六）); dispatched people are the agency's (法释〔2014〕9号 art. 3).
 */
public final class LiableUnitRules {

    private LiableUnitRules() {}

    public static LiableUnit decide(LiableFacts facts, LiableTerms terms) {
        Optional<Citation> dispatchNote = Optional.of(terms.dispatch()).filter(clause -> facts.dispatched());
        return switch (facts.kind()) {
            case ENTERPRISE -> new LiableUnit(Basis.EMPLOYER_ITSELF, facts.outlet(), terms.employer(), dispatchNote);
            case BRANCH -> new LiableUnit(Basis.EMPLOYER_ITSELF, facts.outlet(), terms.branch(), dispatchNote);
            case TERMINAL ->
                facts.individualBusiness()
                        ? new LiableUnit(Basis.REVIEW, null, terms.individualBusiness(), dispatchNote)
                        : new LiableUnit(Basis.OPENER, facts.opener(), terms.opener(), dispatchNote);
        };
    }
}
