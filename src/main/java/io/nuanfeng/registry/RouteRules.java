package io.nuanfeng.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule R5b (贵人社函〔2022〕18号 三（一）, 人社厅发〔2021〕101号): no longer active; excluded because fully insured before
 * the notice; licensed employers insure directly (A); filed outlets without employer status are insured by their
 * licensed parent (B); everything else is looked at by a person.
 */
public final class RouteRules {

    private RouteRules() {}

    /** @param asOf the day on which licences must be in force, for a monthly list its last day */
    public static RouteDecision decide(RouteFacts facts, RouteTerms terms, LocalDate asOf) {
        if (facts.status() != OutletStatus.ACTIVE) {
            boolean revoked = facts.status() == OutletStatus.REVOKED;
            return RouteDecision.of(Route.NONE, revoked ? RouteReason.REVOKED : RouteReason.DEREGISTERED, null);
        }
        if (answersTheNotice(facts, terms) && facts.fullyInsured()) {
            return RouteDecision.of(Route.NONE, RouteReason.FULLY_INSURED, terms.none());
        }
        List<RouteReason> doubts = doubts(facts, asOf);
        if (!answersTheNotice(facts, terms)) {
            doubts.add(0, RouteReason.FULL_INSURANCE_UNCLEAR);
        }
        return doubts.isEmpty() ? clear(facts.kind(), terms) : RouteDecision.review(doubts);
    }

    /** An answer about another day than the notice's says nothing on who is excluded. */
    private static boolean answersTheNotice(RouteFacts facts, RouteTerms terms) {
        boolean sameDay = facts.insuredBefore() == null || facts.insuredBefore().equals(terms.fullyInsuredBefore());
        return facts.fullyInsured() != null && sameDay;
    }

    private static RouteDecision clear(OutletKind kind, RouteTerms terms) {
        return switch (kind) {
            case ENTERPRISE -> RouteDecision.of(Route.A, RouteReason.LICENSED_EMPLOYER, terms.direct());
            case BRANCH -> RouteDecision.of(Route.A, RouteReason.BRANCH_OF_LICENSED, terms.direct());
            case TERMINAL -> RouteDecision.of(Route.B, RouteReason.FILED_UNDER_LICENSED, terms.byParent());
        };
    }

    private static List<RouteReason> doubts(RouteFacts facts, LocalDate asOf) {
        return switch (facts.kind()) {
            case ENTERPRISE -> enterpriseDoubts(facts, asOf);
            case BRANCH -> branchDoubts(facts);
            case TERMINAL -> terminalDoubts(facts);
        };
    }

    private static List<RouteReason> enterpriseDoubts(RouteFacts facts, LocalDate asOf) {
        List<RouteReason> doubts = new ArrayList<>();
        if (!facts.registered()) {
            doubts.add(RouteReason.LICENCE_MISSING);
        } else if (!facts.licence().inForceOn(asOf)) {
            doubts.add(RouteReason.LICENCE_NOT_IN_FORCE);
        }
        addUnless(Boolean.TRUE.equals(facts.employer()), RouteReason.EMPLOYER_STATUS_UNCLEAR, doubts);
        return doubts;
    }

    private static List<RouteReason> branchDoubts(RouteFacts facts) {
        List<RouteReason> doubts = new ArrayList<>();
        addUnless(facts.registered(), RouteReason.NOT_IN_BRANCH_LIST, doubts);
        addUnless(Boolean.TRUE.equals(facts.employer()), RouteReason.EMPLOYER_STATUS_UNCLEAR, doubts);
        facts.parent().doubt().ifPresent(doubts::add);
        return doubts;
    }

    /** A 个体工商户 with staff is an employer even where it is only filed (工伤保险条例 art. 2). */
    private static List<RouteReason> terminalDoubts(RouteFacts facts) {
        List<RouteReason> doubts = new ArrayList<>();
        addUnless(facts.registered(), RouteReason.NOT_FILED, doubts);
        if (facts.individualBusiness()) {
            doubts.add(RouteReason.INDIVIDUAL_BUSINESS);
        } else {
            addUnless(Boolean.FALSE.equals(facts.employer()), RouteReason.EMPLOYER_STATUS_UNCLEAR, doubts);
        }
        facts.parent().doubt().ifPresent(doubts::add);
        return doubts;
    }

    private static void addUnless(boolean fine, RouteReason doubt, List<RouteReason> doubts) {
        if (!fine) {
            doubts.add(doubt);
        }
    }
}
