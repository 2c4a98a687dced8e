package io.nuanfeng.coverage.injury;

import java.time.Instant;

/**
 * An accident as it is kept: what was found out when it was recorded does not change with later lists.
 *
 * @param personKey of the injured, where the injured recorded it; else empty
 * @param clause by which the unit is liable; empty where it is not settled
 */
record InjuryRow(
        String id,
        String reference,
        String account,
        String personKey,
        Accident accident,
        Site site,
        Found found,
        CoverSeen cover,
        Instant recordedAt) {

    /** The outlet worked for. */
    record Site(String name, String division) {}

    /**
     * Who was liable, by which list.
     *
     * @param engagement OWN, DISPATCH, OUTSOURCED or OTHER as declared; empty where it is not known
     */
    record Found(String name, String uscc, String clause, String period, boolean laterList, String engagement) {}

    @Override
    public String toString() {
        return "InjuryRow[" + id + "]";
    }
}
