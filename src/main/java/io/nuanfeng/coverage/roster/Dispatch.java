package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * The dispatch agency that employs a person working here (劳动合同法 arts 57–58).
 *
 * @param permit number of its dispatch permit; may be empty
 * @param permitUntil last day of the permit; null where it is not known
 */
public record Dispatch(String agency, String permit, LocalDate permitUntil) {}
