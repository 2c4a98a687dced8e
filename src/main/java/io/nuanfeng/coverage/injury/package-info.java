/**
 * Accidents at work: records with who is liable and by which clause, the clocks that run (rule R7), what benefits may be
 * expected (rule R8). Indications only; the authority recognises injuries and the agency pays.
 */
package io.nuanfeng.coverage.injury;
