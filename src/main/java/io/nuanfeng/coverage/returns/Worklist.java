package io.nuanfeng.coverage.returns;

import java.util.List;

/** Whom to speak to: the return they are taken from, and the outlets that have insured nobody. */
public record Worklist(ReturnSheet sheet, List<OutletPeople> outlets) {

    /** Should come to zero: 逐一联系. */
    public int notContacted() {
        return (int) outlets.stream()
                .filter(row -> row.outlet().contactedOn() == null)
                .count();
    }
}
