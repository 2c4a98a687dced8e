package io.nuanfeng.kernel.audit;

import java.time.Instant;
import java.util.List;

/**
 * One reading of a person's data by staff, as that person sees it: the office, not the official's name.
 *
 * @param roles role names of the reader
 * @param scopes where the reader serves: {@code D:<division>}, {@code O:<outlet id>}, {@code E:<credit code>}
 * @param what code of the data that were read
 * @param purpose the purpose the reader stated
 */
public record ReadRecord(Instant at, List<String> roles, List<String> scopes, String what, String purpose) {}
