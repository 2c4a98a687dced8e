/**
 * Objections of couriers: "I work here but my name is missing", "I never left". Owns {@code coverage.dispute}. The outlet
 * has a few working days to answer, then the agency; silence is recorded as silence, never as agreement.
 */
package io.nuanfeng.coverage.dispute;
