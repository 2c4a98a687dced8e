package io.nuanfeng.oversight;

import java.time.Instant;

/**
 * The insurance part of an enterprise's annual report.
 *
 * @param outlets active outlets it answers for, on the day of filing
 * @param covered those of them that are insured
 */
public record AnnualStatement(
        int year, String uscc, int version, String text, int outlets, int covered, Instant filedAt) {

    AnnualStatement next(Participation insured, Instant now) {
        return new AnnualStatement(year, uscc, version + 1, text, insured.outlets(), insured.covered(), now);
    }
}
