package io.nuanfeng.registry;

import java.util.Optional;

import io.nuanfeng.kernel.policy.Citation;

/**
 * Who must insure an outlet's couriers and answers when nobody did.
 *
 * @param unit null under {@link Basis#REVIEW}: two units come into question and a person decides
 * @param dispatchNote the clause by which dispatched people are their agency's; empty when there are none
 */
public record LiableUnit(Basis basis, Unit unit, Citation clause, Optional<Citation> dispatchNote) {

    /** On what ground the unit is liable. */
    public enum Basis {
        EMPLOYER_ITSELF,
        OPENER,
        REVIEW
    }
}
