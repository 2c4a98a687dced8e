package io.nuanfeng.coverage.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What has happened to a declaration so far. Accounts are ids; texts are empty where there is nothing.
 *
 * @param waitsFor why it is a draft
 * @param coverFrom first insured day as the agency decided; null before that
 * @param reason why it was returned or taken back
 * @param declaredBy who declared or last mended it: somebody else has to confirm
 * @param decidedAt null before the agency decided
 */
public record Course(
        Set<Wait> waitsFor,
        LocalDate coverFrom,
        LocalDate coverUntil,
        String reason,
        String jobId,
        String declaredBy,
        Instant declaredAt,
        String checkedBy,
        String decidedBy,
        Instant decidedAt,
        Instant changedAt) {

    /** Why a draft waits. */
    public enum Wait {
        /** Many people at once. */
        BULK,
        /** Declared after the term of the law. */
        LATE,
        /** Another identity number. */
        ID_CHANGE,
        /** Who must insure is not settled. */
        ROUTE
    }

    static Course begun(Set<Wait> waitsFor, String jobId, String account, Instant now) {
        return new Course(waitsFor, null, null, "", jobId, account, now, "", "", null, now);
    }

    Course confirmedBy(String account) {
        return new Course(
                EnumSet.noneOf(Wait.class),
                coverFrom,
                coverUntil,
                "",
                jobId,
                declaredBy,
                declaredAt,
                account,
                decidedBy,
                decidedAt,
                changedAt);
    }

    Course mendedBy(String account, Set<Wait> waits, Instant now) {
        return new Course(waits, null, null, "", jobId, account, now, "", decidedBy, decidedAt, changedAt);
    }

    Course decided(LocalDate from, String account, Instant now) {
        return new Course(
                waitsFor, from, coverUntil, "", jobId, declaredBy, declaredAt, checkedBy, account, now, changedAt);
    }

    Course returned(String why, String account, Instant now) {
        return new Course(
                waitsFor,
                coverFrom,
                coverUntil,
                why,
                jobId,
                declaredBy,
                declaredAt,
                checkedBy,
                account,
                now,
                changedAt);
    }

    Course ended(LocalDate until, String why) {
        return new Course(
                waitsFor,
                coverFrom,
                until,
                why,
                jobId,
                declaredBy,
                declaredAt,
                checkedBy,
                decidedBy,
                decidedAt,
                changedAt);
    }

    Course changedAt(Instant now) {
        return new Course(
                waitsFor,
                coverFrom,
                coverUntil,
                reason,
                jobId,
                declaredBy,
                declaredAt,
                checkedBy,
                decidedBy,
                decidedAt,
                now);
    }
}
