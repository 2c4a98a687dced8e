package io.nuanfeng.coverage.injury;

import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The clauses that a recorded accident rests on, by the law of its day. */
record InjuryClauses(InjuryLaw law) {

    private static final Parameter<Citation> TWO_OUTLETS = Parameter.citation("registry.liable.clause-two-outlets");
    private static final Parameter<Citation> SUBCONTRACT = Parameter.citation("registry.liable.clause-subcontract");
    private static final Parameter<Citation> UNINSURED = Parameter.citation("coverage.uninsured.clause");
    private static final Parameter<Citation> FUND_FIRST = Parameter.citation("coverage.injury.clause-fund-first");
    private static final Parameter<Citation> BURDEN = Parameter.citation("coverage.injury.clause-burden");
    private static final Parameter<Citation> PAPERS = Parameter.citation("coverage.injury.clause-papers");
    private static final Parameter<Citation> FRAUD = Parameter.citation("coverage.injury.clause-fraud");
    private static final String COVERED = "COVERED";

    List<Citation> of(InjuryRow row) {
        var wanted = new ArrayList<Parameter<Citation>>();
        wanted.add(row.accident().place().ground());
        if (row.cover().elsewhere()) {
            wanted.add(TWO_OUTLETS);
        }
        if (row.found().engagement().equals("OUTSOURCED")) {
            wanted.add(SUBCONTRACT);
        }
        if (!row.cover().then().equals(COVERED)) {
            wanted.addAll(List.of(UNINSURED, FUND_FIRST));
        }
        wanted.addAll(List.of(BURDEN, PAPERS, FRAUD));
        var clauses = new ArrayList<Citation>();
        if (!row.found().clause().isEmpty()) {
            clauses.add(law.book().citation(row.found().clause()));
        }
        clauses.addAll(law.clauses(
                DivisionCode.of(row.site().division()),
                ShanghaiClock.dateOf(row.accident().happenedAt()),
                wanted));
        return clauses.stream().distinct().toList();
    }
}
