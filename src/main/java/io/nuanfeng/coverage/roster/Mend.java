package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * What a returned declaration is to say now.
 *
 * @param hire of a hire; null where the person and the engagement stay as they are
 * @param leftOn of a leaver; null where it stays
 * @param cause of a leaver; null where it stays
 */
public record Mend(Hire hire, LocalDate leftOn, LeaveCause cause) {}
