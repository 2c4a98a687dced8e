package io.nuanfeng.coverage.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.coverage.returns.Campaign.Target;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;

/** The plan's campaign (70 % by the end of September, all by the end of the year), and others after its example. */
final class CampaignRules {

    static final Parameter<LocalDate> STARTS_ON = Parameter.date("coverage.campaign.starts-on");
    static final Parameter<Integer> FIRST = Parameter.integer("coverage.campaign.first-months");
    static final Parameter<Integer> FULL = Parameter.integer("coverage.campaign.full-months");
    static final Parameter<BigDecimal> SHARE = Parameter.decimal("coverage.target.share");

    private CampaignRules() {}

    /** When the plan's own campaign began. */
    static YearMonth plansStart(PolicyBook book, String division, LocalDate today) {
        return YearMonth.from(
                book.valueOn(STARTS_ON, DivisionCode.of(division), today).value());
    }

    /**
     * The targets of a campaign that begins in a month.
     *
     * @throws PolicyGap where no plan of the place has an example
     */
    static List<Target> targets(PolicyBook book, String division, YearMonth startsIn, LocalDate today) {
        var place = DivisionCode.of(division);
        var plan = plansStart(book, division, today);
        return Stream.of(FIRST, FULL)
                .map(parameter -> book.valueOn(parameter, place, today).value())
                .map(months -> new Target(
                        end(startsIn, months),
                        book.valueOn(SHARE, place, end(plan, months)).value()))
                .toList();
    }

    private static LocalDate end(YearMonth start, int months) {
        return start.plusMonths(months - 1L).atEndOfMonth();
    }
}
