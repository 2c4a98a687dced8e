package io.nuanfeng.coverage.rosterimport;

import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.Worker;
import io.nuanfeng.coverage.rosterfile.RosterRow;

/** Rows of a file as declarations. */
final class RosterHires {

    private RosterHires() {}

    /** Of a row without errors. */
    static Hire of(RosterRow row, String evidence) {
        return new Hire(
                new Worker(row.name(), row.idType(), row.idNumber(), row.phone()),
                row.job(),
                row.engagement(),
                row.contract(),
                null,
                row.hiredOn(),
                row.fullyInsured(),
                row.note(),
                evidence,
                null);
    }
}
