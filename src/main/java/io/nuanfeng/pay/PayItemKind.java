package io.nuanfeng.pay;

/** What a slip pays, and how far it counts (最低工资规定 art. 12, 关于工资总额组成的规定 arts 4, 11). */
public enum PayItemKind {
    BASE(Counts.FULLY),
    PIECE(Counts.FULLY),
    PERFORMANCE(Counts.FULLY),
    FULL_ATTENDANCE(Counts.FULLY),
    SENIORITY(Counts.FULLY),
    SKILL(Counts.FULLY),
    OVERTIME(Counts.AS_WAGE),
    NIGHT_SHIFT(Counts.AS_WAGE),
    HIGH_LOW_TEMPERATURE(Counts.AS_WAGE),
    IN_KIND(Counts.NOT),
    WELFARE(Counts.NOT),
    REIMBURSEMENT(Counts.NOT),
    EMPLOYER_SOCIAL_INSURANCE(Counts.NOT),
    TERMINATION(Counts.NOT);

    private final Counts counts;

    PayItemKind(Counts counts) {
        this.counts = counts;
    }

    Counts counts() {
        return counts;
    }

    /** How far an item counts. */
    enum Counts {
        /** As wage, and towards the floor. */
        FULLY,
        /** As wage, not towards the floor. */
        AS_WAGE,
        /** As neither. */
        NOT
    }
}
