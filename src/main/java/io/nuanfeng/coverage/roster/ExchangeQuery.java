package io.nuanfeng.coverage.roster;

/**
 * Which joiners or leavers an agency wants as a file.
 *
 * @param division of the agency
 * @param spreadsheet an .xlsx; else a .csv
 */
public record ExchangeQuery(String division, EnrolmentKind kind, boolean spreadsheet) {}
