package io.nuanfeng.coverage.returns;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** The gauge of a place: how far its campaigns are from their targets, and where the gaps lie. */
@ApplicationScoped
public class Gauges {

    @Inject
    Returns returns;

    @Inject
    DueReturns due;

    @Inject
    Campaigns campaigns;

    /** The return of a place that is running or was the last to run. */
    public ReturnKey running(String division) {
        return due.newest(division);
    }

    /** @throws Problem NOT_FOUND where the officer's division does not reach, or the period owes no return */
    public Uni<Gauge> of(Actor actor, ReturnKey key) {
        return returns.open(actor, key, null)
                .chain(sheet -> campaigns.of(actor, key.division()).map(running -> gauge(sheet, running)));
    }

    private static Gauge gauge(ReturnSheet sheet, List<Campaign> campaigns) {
        var rows = sheet.rows();
        var total = GaugeRules.group(sheet.place(), rows);
        return new Gauge(
                sheet,
                total,
                sheet.counties().stream()
                        .map(county -> GaugeRules.group(county.name(), county.rows()))
                        .toList(),
                GaugeRules.groups(rows, RosterOutlet::brand),
                GaugeRules.groups(rows, RosterOutlet::liableName),
                GaugeRules.reasons(rows),
                campaigns.stream()
                        .flatMap(campaign -> campaign.targets().stream()
                                .map(target -> GaugeRules.milestone(campaign, target, total, sheet.day())))
                        .toList());
    }
}
