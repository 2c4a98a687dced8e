/**
 * Reads an outlet's own list of who works there (docs/roster-file.md). Pure: knows neither the register nor who sent the
 * file, only the day on which it came and what the law says about ages and terms.
 */
package io.nuanfeng.coverage.rosterfile;
