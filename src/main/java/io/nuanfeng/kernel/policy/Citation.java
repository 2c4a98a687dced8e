package io.nuanfeng.kernel.policy;

/**
 * A clause an answer can point to.
 *
 * @param id as in docs/traceability.md for the two governing plans: GG-03d
 * @param text the words that matter, in Chinese, the language of the law
 */
public record Citation(String id, Source source, String text) {}
