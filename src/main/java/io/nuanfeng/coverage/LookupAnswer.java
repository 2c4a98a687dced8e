package io.nuanfeng.coverage;

import io.nuanfeng.kernel.identifier.Finding;

/**
 * The answer about one person.
 *
 * @param idNumber masked
 * @param finding what is wrong with the number typed; null where nothing is
 * @param answer null where the number is wrong
 */
public record LookupAnswer(String idNumber, Finding finding, CoverageAnswer answer) {}
