package io.nuanfeng.coverage.insured;

import java.time.Instant;
import java.time.LocalDate;

import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.coverage.Unit;
import io.nuanfeng.coverage.person.IdType;

/**
 * What the agency states about one person at one outlet. What a file leaves empty or has wrong is null.
 *
 * @param row spreadsheet row
 * @param idNumber normalised
 * @param insurer the unit that pays the premium
 * @param outletKey credit code or filing receipt number
 * @param from first insured day; for what is pending or returned, the day declared
 * @param until last insured day
 * @param knownFrom when the agency came to know it; where the file says nothing, when the file was received
 */
public record InsuredRow(
        int row,
        String name,
        IdType idType,
        String idNumber,
        Unit insurer,
        String outletKey,
        CoverState state,
        LocalDate from,
        LocalDate until,
        EndCause cause,
        String agency,
        Instant knownFrom) {

    /** Whether both speak of the same person and outlet on some of the same days. */
    boolean overlaps(InsuredRow other) {
        return idNumber.equals(other.idNumber)
                && outletKey.equals(other.outletKey)
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }

    boolean isComparable() {
        return idNumber != null && outletKey != null && from != null;
    }

    @Override
    public String toString() {
        return "InsuredRow[" + row + ", " + state + "]";
    }
}
