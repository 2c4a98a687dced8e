package io.nuanfeng.kernel.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The routing in force: {@code policy/kernel/notices.yaml}. */
@ApplicationScoped
class NoticeRouting {

    private static final Parameter<String> BY_SMS = Parameter.text("kernel.notice.by-sms");
    private static final Parameter<String> QUIET_FROM = Parameter.text("kernel.notice.quiet-from");
    private static final Parameter<String> QUIET_UNTIL = Parameter.text("kernel.notice.quiet-until");

    @Inject
    PolicyBook book;

    @Inject
    ShanghaiClock clock;

    /** When a text message about it may leave; empty where it only lies in the inbox. */
    Optional<Instant> ringsAt(String kind) {
        var routing = new RoutingRules.Routing(
                Set.of(text(BY_SMS).split(" ")), LocalTime.parse(text(QUIET_FROM)), LocalTime.parse(text(QUIET_UNTIL)));
        return routing.bySms().contains(kind)
                ? Optional.of(RoutingRules.mayRing(clock.now(), routing))
                : Optional.empty();
    }

    private String text(Parameter<String> parameter) {
        return book.valueOn(parameter, DivisionCode.NATION, clock.today()).value();
    }
}
