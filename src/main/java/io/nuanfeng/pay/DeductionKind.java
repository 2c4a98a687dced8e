package io.nuanfeng.pay;

/** What a slip takes away (工资支付暂行规定 arts 15, 16). */
public enum DeductionKind {
    TAX(true),
    EMPLOYEE_SOCIAL_INSURANCE(true),
    HOUSING_FUND(true),
    COURT_MAINTENANCE(true),
    /** Lawful within two limits, and only where the contract provides for it. */
    DAMAGE(false),
    FINE(false),
    COMPLAINT_FINE(false),
    DEPOSIT(false),
    UNIFORM(false),
    TRAINING_FEE(false),
    VEHICLE_RENT(false),
    INJURY_INSURANCE(false),
    OTHER(false);

    private final boolean lawful;

    DeductionKind(boolean lawful) {
        this.lawful = lawful;
    }

    boolean isLawful() {
        return lawful;
    }
}
