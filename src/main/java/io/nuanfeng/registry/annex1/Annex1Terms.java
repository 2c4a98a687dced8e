package io.nuanfeng.registry.annex1;

import java.time.YearMonth;
import java.util.function.Predicate;

import io.nuanfeng.registry.RouteTerms;

/**
 * What a list is read against.
 *
 * @param period the month it is sent for; licences must be in force on its last day
 * @param knownDivision whether a county (6 digits) or town (9) exists in the sender's area
 */
public record Annex1Terms(YearMonth period, RouteTerms route, Predicate<String> knownDivision) {}
