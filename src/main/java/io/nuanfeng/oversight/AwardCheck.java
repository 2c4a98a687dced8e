package io.nuanfeng.oversight;

import java.util.List;

import io.nuanfeng.kernel.policy.Citation;

/**
 * The evidence for or against an award, as known now.
 *
 * @param events those that count against it
 */
public record AwardCheck(
        String uscc, AwardRules.Result result, Participation insured, List<CreditEvent> events, Citation source) {}
