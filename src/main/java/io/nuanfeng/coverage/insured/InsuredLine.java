package io.nuanfeng.coverage.insured;

import java.util.List;

import io.nuanfeng.kernel.sheet.RowOutcome;

/** A row of the file with what was found in it. Rows with an error are not taken over. */
public record InsuredLine(InsuredRow row, List<RowOutcome> outcomes) {

    public boolean accepted() {
        return outcomes.stream().noneMatch(RowOutcome::isError);
    }
}
