package io.nuanfeng.registry.annex1;

import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.registry.RouteDecision;

/** A row of the list with what was found in it and its route. Rows with an error are not taken over. */
public record Annex1Line(Annex1Row row, RouteDecision route, List<RowOutcome> outcomes) {

    public boolean accepted() {
        return outcomes.stream().noneMatch(RowOutcome::isError);
    }
}
