package io.nuanfeng.coverage.roster;

import java.util.ArrayList;
import java.util.List;

/** What the records say against a hire whose own values are right. */
final class RecordRules {

    private RecordRules() {}

    static List<Doubt> doubts(Facts facts) {
        var doubts = new ArrayList<Doubt>();
        if (facts.outletClosed()) {
            doubts.add(Doubt.error("HIRE_OUTLET_CLOSED", ""));
        } else if (facts.outletExcluded()) {
            doubts.add(Doubt.warning("OUTLET_EXCLUDED", ""));
        } else if (!facts.routeSettled()) {
            doubts.add(Doubt.warning("ROUTE_UNRESOLVED", ""));
        }
        if (facts.anotherName()) {
            doubts.add(Doubt.error("NAME_ID_MISMATCH", "name"));
        }
        if (facts.insuredElsewhere()) {
            doubts.add(Doubt.warning("INSURED_ELSEWHERE", "idNumber"));
        }
        if (facts.hiredOtherwise()) {
            doubts.add(Doubt.warning("HIRED_OTHERWISE", "hiredOn"));
        }
        return List.copyOf(doubts);
    }

    /**
     * @param outletExcluded fully insured before the scheme began (贵人社函〔2022〕18号 三（一）¶2)
     * @param anotherName the identity number is on record with another name
     * @param hiredOtherwise a hire of the person stands open here, with another day
     */
    record Facts(
            boolean outletClosed,
            boolean routeSettled,
            boolean outletExcluded,
            boolean anotherName,
            boolean insuredElsewhere,
            boolean hiredOtherwise) {}
}
