/**
 * The policy book: what the law says, as dated data under {@code policy/<module>/*.yaml} and never in Java. Every value
 * has a place, a first day, a source with a mark of confidence, and the day since which it could be known. Loading is
 * strict and stops the start with file and line; a question the book cannot answer is a {@link PolicyGap}, not a guess.
 */
package io.nuanfeng.kernel.policy;
