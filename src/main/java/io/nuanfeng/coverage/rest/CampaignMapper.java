package io.nuanfeng.coverage.rest;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

import io.nuanfeng.contract.coverage.model.CampaignListView;
import io.nuanfeng.contract.coverage.model.CampaignRequest;
import io.nuanfeng.contract.coverage.model.CampaignView;
import io.nuanfeng.contract.coverage.model.TargetView;
import io.nuanfeng.coverage.returns.Campaign;
import io.nuanfeng.coverage.returns.NewCampaign;

/** Campaigns in the words of the contract. */
final class CampaignMapper {

    private static final int PERCENT_DIGITS = 2;

    private CampaignMapper() {}

    static CampaignListView list(List<Campaign> campaigns) {
        return new CampaignListView()
                .items(campaigns.stream().map(CampaignMapper::view).toList());
    }

    static CampaignView view(Campaign campaign) {
        return new CampaignView()
                .id(campaign.id().isEmpty() ? null : campaign.id())
                .division(campaign.division())
                .name(campaign.name())
                .startsIn(campaign.startsIn().toString())
                .targets(campaign.targets().stream()
                        .map(target -> new TargetView()
                                .dueOn(target.on())
                                .percent(target.share()
                                        .movePointRight(PERCENT_DIGITS)
                                        .intValueExact()))
                        .toList());
    }

    static NewCampaign campaign(CampaignRequest asked) {
        var targets = asked.getTargets() == null ? List.<TargetView>of() : asked.getTargets();
        return new NewCampaign(
                asked.getDivision(),
                asked.getName().strip(),
                YearMonth.parse(asked.getStartsIn()),
                targets.stream()
                        .map(target -> new Campaign.Target(
                                target.getDueOn(), BigDecimal.valueOf(target.getPercent(), PERCENT_DIGITS)))
                        .sorted(Comparator.comparing(Campaign.Target::on))
                        .toList());
    }
}
