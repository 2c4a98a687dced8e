package io.nuanfeng.registry;

import io.nuanfeng.kernel.policy.Citation;

/** The clauses on who answers for an outlet's couriers, at one place and time. */
public record LiableTerms(
        Citation employer, Citation branch, Citation opener, Citation dispatch, Citation individualBusiness) {}
