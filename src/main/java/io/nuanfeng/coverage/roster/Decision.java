package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * What an agency decides about one declaration.
 *
 * @param version as it was read; 0 where the decision comes by file
 * @param coverFrom first insured day; null for the day of hire
 * @param reason of a return; else empty
 */
public record Decision(String enrolmentId, int version, boolean accepted, LocalDate coverFrom, String reason) {}
