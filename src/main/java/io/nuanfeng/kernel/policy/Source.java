package io.nuanfeng.kernel.policy;

/**
 * Where a value or a text comes from.
 *
 * @param instrument the act, with its number: 贵人社函〔2022〕18号
 * @param article the place in it: 三（一）第二款
 * @param reference an address, or a code of docs/policy-sources.md
 */
public record Source(String instrument, String article, String reference, Confidence confidence) {}
