package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

import io.nuanfeng.kernel.policy.Citation;

/**
 * Something a reader of the roster should see beside a name.
 *
 * @param from first day of what it says; null where it has none
 * @param until last day; null where it has none
 * @param clause null where it rests on no clause
 */
public record Mark(Code code, LocalDate from, LocalDate until, Citation clause) {

    /** What it is. */
    public enum Code {
        /** No contract although a month has passed (贵人社函〔2022〕18号 三（一）; 劳动合同法 art. 10). */
        NO_CONTRACT,
        /** Days for which double pay is owed (劳动合同法 art. 82). */
        DOUBLE_PAY,
        /** A year without contract: it counts as one without end (劳动合同法 art. 14). */
        OPEN_ENDED,
        /** Under a labour contract all insurances are due, not this one alone (贵人社函〔2022〕18号 三（一）). */
        NOT_ALL_INSURED,
        PERMIT_EXPIRED,
        DISPATCH_UNNAMED,
        FULLY_INSURED,
        CONTESTED,
        LEAVING
    }

    static Mark of(Code code) {
        return new Mark(code, null, null, null);
    }
}
