package io.nuanfeng.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;

/** The clauses an answer rests on, with how far each may be relied on. */
final class CoverageSources {

    private CoverageSources() {}

    static List<Citation> of(List<Cover> covers, Reason reason, CoverageQuestion question, CoverageLaw law) {
        var day = question.validAt();
        Set<Citation> sources = new LinkedHashSet<>();
        for (var cover : covers) {
            var place = DivisionCode.parse(cover.outlet().division()).orElse(DivisionCode.NATION);
            law.clause(cover.outlet().route(), place, day).ifPresent(sources::add);
        }
        if (covers.size() > 1 || reason == Reason.OTHER_OUTLET) {
            law.clause(CoverageLaw.TWO_OUTLETS, DivisionCode.NATION, day).ifPresent(sources::add);
        }
        if (reason != null) {
            law.clause(CoverageLaw.DUTY, DivisionCode.NATION, day).ifPresent(sources::add);
            law.clause(CoverageLaw.UNINSURED, DivisionCode.NATION, day).ifPresent(sources::add);
            law.find(NextStepRules.term(reason), DivisionCode.NATION, question.knownDay())
                    .ifPresent(value ->
                            sources.add(new Citation(NextStepRules.term(reason).key(), value.source(), "")));
        }
        return new ArrayList<>(sources);
    }
}
