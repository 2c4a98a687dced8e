/**
 * Takes rosters over: reads the file as {@code coverage.rosterfile} says, declares its people through
 * {@code coverage.roster}, and tells how the file differs from the roster and what it costs. Owns
 * {@code coverage.mended_row}.
 */
package io.nuanfeng.coverage.rosterimport;
