package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.nuanfeng.registry.annex1.Annex1Samples;

class RouteRulesTest {

    private static final LocalDate NOTICE = LocalDate.of(2022, 6, 27);
    private static final LocalDate JUNE_END = LocalDate.of(2022, 6, 30);
    private static final Licence VALID = new Licence("桂邮1", LocalDate.of(2020, 7, 1), JUNE_END);
    private static final Licence EXPIRED = new Licence("桂邮1", LocalDate.of(2017, 6, 30), JUNE_END.minusDays(1));
    private static final Licence TO_COME = new Licence("桂邮1", JUNE_END.plusDays(1), null);

    static Stream<Arguments> outlets() {
        return Stream.of(
                // GG 三（一）: licence and employer status
                row("licensed employer", enterprise(VALID, true), Route.A, RouteReason.LICENSED_EMPLOYER),
                row(
                        "licence ended the day before",
                        enterprise(EXPIRED, true),
                        Route.REVIEW,
                        RouteReason.LICENCE_NOT_IN_FORCE),
                row(
                        "licence begins tomorrow",
                        enterprise(TO_COME, true),
                        Route.REVIEW,
                        RouteReason.LICENCE_NOT_IN_FORCE),
                row("no licence", enterprise(null, true), Route.REVIEW, RouteReason.LICENCE_MISSING),
                row("no employer status", enterprise(VALID, false), Route.REVIEW, RouteReason.EMPLOYER_STATUS_UNCLEAR),
                // 邮政法 art. 54, 劳动合同法实施条例 art. 4
                row("branch", branch(ParentLicence.IN_FORCE), Route.A, RouteReason.BRANCH_OF_LICENSED),
                row(
                        "branch of a closed parent",
                        branch(ParentLicence.NOT_ACTIVE),
                        Route.REVIEW,
                        RouteReason.PARENT_NOT_ACTIVE),
                // GG 三（一）: only filed, no employer status
                row("filed", terminal(false, false, ParentLicence.IN_FORCE), Route.B, RouteReason.FILED_UNDER_LICENSED),
                row(
                        "filed, parent elsewhere",
                        terminal(false, false, ParentLicence.LICENSED_ELSEWHERE),
                        Route.B,
                        RouteReason.FILED_UNDER_LICENSED),
                row(
                        "filed, parent expired",
                        terminal(false, false, ParentLicence.NOT_IN_FORCE),
                        Route.REVIEW,
                        RouteReason.PARENT_LICENCE_NOT_IN_FORCE),
                row(
                        "filed, parent unknown",
                        terminal(false, false, ParentLicence.NOT_LISTED),
                        Route.REVIEW,
                        RouteReason.PARENT_NOT_LISTED),
                // 工伤保险条例 art. 2
                row(
                        "个体工商户",
                        terminal(true, true, ParentLicence.IN_FORCE),
                        Route.REVIEW,
                        RouteReason.INDIVIDUAL_BUSINESS),
                row(
                        "filed employer",
                        terminal(true, false, ParentLicence.IN_FORCE),
                        Route.REVIEW,
                        RouteReason.EMPLOYER_STATUS_UNCLEAR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outlets")
    void the_papers_of_an_outlet_decide_its_route(String name, RouteFacts facts, Route route, RouteReason reason) {
        RouteDecision decision = RouteRules.decide(facts, Annex1Samples.GUIGANG, JUNE_END);
        assertThat(decision.route()).isEqualTo(route);
        assertThat(decision.reasons()).containsExactly(reason);
        assertThat(decision.clause().isPresent()).isEqualTo(route != Route.REVIEW);
    }

    @Test
    void who_was_fully_insured_before_the_notice_is_outside_the_scheme() { // GG 三（一）第二款
        RouteDecision decision = decide(with(enterprise(null, null), true, NOTICE));
        assertThat(decision.route()).isEqualTo(Route.NONE);
        assertThat(decision.clause())
                .hasValueSatisfying(clause -> assertThat(clause.id()).isEqualTo("GG-03g"));
        assertThat(decision.isClosed()).isFalse();
    }

    @Test
    void an_answer_about_another_day_than_the_notices_is_looked_at() {
        RouteDecision decision = decide(with(enterprise(VALID, true), true, NOTICE.plusDays(1)));
        assertThat(decision.reasons()).isEqualTo(List.of(RouteReason.FULL_INSURANCE_UNCLEAR));
        assertThat(decide(with(enterprise(VALID, true), null, null)).route()).isEqualTo(Route.REVIEW);
    }

    @Test
    void closed_outlets_have_no_route_whatever_else_they_are() {
        RouteFacts insured = with(enterprise(VALID, true), true, NOTICE);
        RouteFacts closed = new RouteFacts(
                insured.kind(), OutletStatus.REVOKED, true, NOTICE, true, false, true, VALID, ParentLicence.IN_FORCE);
        assertThat(decide(closed).reasons()).containsExactly(RouteReason.REVOKED);
        assertThat(decide(closed).isClosed()).isTrue();
    }

    private static RouteDecision decide(RouteFacts facts) {
        return RouteRules.decide(facts, Annex1Samples.GUIGANG, JUNE_END);
    }

    private static Arguments row(String name, RouteFacts facts, Route route, RouteReason reason) {
        return Arguments.of(name, facts, route, reason);
    }

    private static RouteFacts enterprise(Licence licence, Boolean employer) {
        return facts(OutletKind.ENTERPRISE, employer, licence, ParentLicence.NOT_NAMED);
    }

    private static RouteFacts branch(ParentLicence parent) {
        return facts(OutletKind.BRANCH, true, VALID, parent);
    }

    private static RouteFacts terminal(boolean employer, boolean individualBusiness, ParentLicence parent) {
        RouteFacts facts = facts(OutletKind.TERMINAL, employer, VALID, parent);
        return new RouteFacts(
                facts.kind(), facts.status(), false, NOTICE, employer, individualBusiness, true, null, parent);
    }

    private static RouteFacts facts(OutletKind kind, Boolean employer, Licence licence, ParentLicence parent) {
        return new RouteFacts(
                kind, OutletStatus.ACTIVE, false, NOTICE, employer, false, licence != null, licence, parent);
    }

    private static RouteFacts with(RouteFacts facts, Boolean fullyInsured, LocalDate before) {
        return new RouteFacts(
                facts.kind(),
                facts.status(),
                fullyInsured,
                before,
                facts.employer(),
                false,
                facts.registered(),
                facts.licence(),
                facts.parent());
    }
}
