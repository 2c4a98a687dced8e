package io.nuanfeng.pay;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/** The clauses a check may have to point to; which they are on a day stands in the policy book. */
enum Clause {
    COMPARABLE("comparable"),
    PIECE_COMPARABLE("piece-comparable"),
    ABSENT("absent"),
    WAGES("wages"),
    NOT_WAGES("not-wages"),
    PAYDAY("payday"),
    LEAVING("leaving"),
    OVERTIME("overtime"),
    PIECE_OVERTIME("piece-overtime"),
    COMPREHENSIVE("comprehensive"),
    IRREGULAR("irregular"),
    DEDUCTIONS("deductions"),
    DAMAGE("damage"),
    DEPOSIT("deposit"),
    WORKPLACE("workplace"),
    HOURLY("hourly"),
    OWED("owed"),
    PARTIAL("partial");

    private final Parameter<Citation> parameter;

    Clause(String name) {
        parameter = Parameter.citation("pay.clause." + name);
    }

    Parameter<Citation> parameter() {
        return parameter;
    }
}
