package io.nuanfeng.kernel.job;

import java.util.List;

/**
 * Why a whole file was refused.
 *
 * @param code of {@link io.nuanfeng.kernel.sheet.UnreadableFile}, or the slug of a problem
 * @param args what the words name; never personal data
 */
public record Refusal(String code, List<String> args) {}
