package io.nuanfeng.registry;

import java.time.LocalDate;

import io.nuanfeng.kernel.policy.Citation;

/** The law behind the route at one place and time: the day of the notice and the clauses to cite. */
public record RouteTerms(LocalDate fullyInsuredBefore, Citation direct, Citation byParent, Citation none) {}
