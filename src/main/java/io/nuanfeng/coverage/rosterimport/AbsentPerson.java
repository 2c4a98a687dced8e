package io.nuanfeng.coverage.rosterimport;

import java.time.LocalDate;

/** Somebody on the roster who is not in the file. */
public record AbsentPerson(String enrolmentId, String name, LocalDate hiredOn) {

    @Override
    public String toString() {
        return "AbsentPerson[" + enrolmentId + "]";
    }
}
