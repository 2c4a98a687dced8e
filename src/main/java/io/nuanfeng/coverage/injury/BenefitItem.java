package io.nuanfeng.coverage.injury;

/** What may be paid; the words stand in {@code words/injury.properties}. */
public enum BenefitItem {
    TREATMENT,
    PAID_LEAVE,
    CARE,
    LUMP_SUM,
    ALLOWANCE,
    /** Levels 5 and 6, only where the unit has no suitable work. */
    ALLOWANCE_WITHOUT_WORK,
    MEDICAL_SUBSIDY,
    EMPLOYMENT_SUBSIDY,
    FUNERAL,
    DEPENDANTS,
    DEATH_ALLOWANCE
}
