package io.nuanfeng.coverage.injury;

import java.time.LocalDate;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/**
 * What benefits depend on.
 *
 * @param place where the unit is insured
 * @param on the day of the accident, or of death
 * @param ownWage average monthly contribution wage of the twelve months before (工伤保险条例 art. 64)
 * @param level degree of disability, 1 the gravest, 10 the lightest; 0 for none or death
 * @param care 1 wholly, 2 largely, 3 partly unable to live without help; 0 for none
 * @param family whom the dead supported; null unless somebody died
 * @param insured whether the courier was insured on the day; null where it is not known
 */
public record BenefitQuestion(
        DivisionCode place, LocalDate on, Money ownWage, int level, int care, Family family, Boolean insured) {

    /** @param lone how many of the relatives are lonely old people or orphans */
    public record Family(boolean spouse, int relatives, int lone) {}

    public boolean isDeath() {
        return family != null;
    }
}
