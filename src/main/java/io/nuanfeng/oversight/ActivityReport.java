package io.nuanfeng.oversight;

import java.time.LocalDate;

/**
 * What somebody records. Texts that are not stated are empty, what is not counted or set is null.
 *
 * @param consent the people in a story agreed to it
 */
public record ActivityReport(
        ActivityKind kind,
        String division,
        String outletId,
        LocalDate heldOn,
        String title,
        String text,
        Integer people,
        LocalDate dueOn,
        boolean consent) {

    @Override
    public String toString() {
        return "ActivityReport[" + kind + "]";
    }
}
