package io.nuanfeng.pay.rest;

import java.util.List;

import io.nuanfeng.contract.pay.model.PayFloorHistoryView;
import io.nuanfeng.contract.pay.model.PayFloorPeriodView;
import io.nuanfeng.contract.pay.model.PayFloorView;
import io.nuanfeng.pay.Floor;
import io.nuanfeng.pay.FloorPeriod;

/** Minimum wages as the contract writes them. */
final class FloorMapper {

    private FloorMapper() {}

    static PayFloorView floor(Floor floor) {
        var monthly = floor.monthly();
        var view = new PayFloorView()
                .division(floor.division().code())
                .areaClass(floor.areaClass())
                .monthlyFen(monthly.amount().fen())
                .instrument(monthly.source().instrument())
                .effectiveFrom(monthly.since())
                .confidence(PayFloorView.ConfidenceEnum.valueOf(
                        monthly.source().confidence().name()))
                .unconfirmed(monthly.unconfirmed());
        floor.hourly().ifPresent(hourly -> view.hourlyFen(hourly.amount().fen())
                .hourlyInstrument(hourly.source().instrument())
                .hourlyEffectiveFrom(hourly.since()));
        return view;
    }

    static PayFloorHistoryView history(List<FloorPeriod> periods) {
        return new PayFloorHistoryView()
                .items(periods.stream()
                        .map(period -> new PayFloorPeriodView()
                                .since(period.since())
                                .floor(period.floor().map(FloorMapper::floor).orElse(null)))
                        .toList());
    }
}
