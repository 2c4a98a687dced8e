package io.nuanfeng.pay.rest;

import java.util.Locale;

import io.nuanfeng.contract.pay.model.PayCheckView;
import io.nuanfeng.contract.pay.model.PayLimitationView;
import io.nuanfeng.contract.pay.model.PayLineView;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.pay.PayAnswer;
import io.nuanfeng.pay.PayLine;
import io.nuanfeng.pay.PayWords;
import io.nuanfeng.pay.Rate;

/** A check as the contract writes it, its words in the reader's language. */
record CheckMapper(Locale locale) {

    PayCheckView answer(PayAnswer answer) {
        var check = answer.check();
        var view = new PayCheckView()
                .verdict(PayCheckView.VerdictEnum.valueOf(check.verdict().name()))
                .verdictText(new PayWords(locale).verdict(check.verdict()))
                .floorRateFen(
                        check.floor().rate().map(Rate::amount).map(Money::fen).orElse(null))
                .floorFen(fen(check.floor().floorOrNull()))
                .grossFen(fen(check.wages().gross()))
                .wageTotalFen(fen(check.wages().total()))
                .comparableFen(fen(check.wages().comparable()))
                .shortfallFen(fen(check.floor().shortfallOrNull()))
                .damageAllowedFen(fen(check.deductions().allowedOrNull()))
                .unlawfulDeductionFen(fen(check.deductions().unlawful()))
                .effectiveDueOn(check.payday().effectiveDueOn())
                .daysLate(check.payday().daysLate())
                .overtimeDueFen(fen(check.overtime().dueOrNull()))
                .overtimeShortFen(fen(check.overtime().shortOrNull()))
                .owedFen(fen(check.owed()))
                .unconfirmed(check.unconfirmed())
                .flags(check.flags().stream()
                        .map(flag -> PayCheckView.FlagsEnum.valueOf(flag.name()))
                        .toList())
                .lines(answer.lines().stream().map(this::line).toList());
        return view.limitation(new PayLimitationView()
                .arbitrationUntil(check.limitation().arbitrationUntil())
                .inspectionUntil(check.limitation().inspectionUntil()));
    }

    private PayLineView line(PayLine line) {
        var view = new PayLineView()
                .code(line.code())
                .text(new PayWords(locale).line(line))
                .amountFen(fen(line.amountOrNull()))
                .since(line.sinceOrNull());
        line.source().ifPresent(source -> view.instrument(source.instrument()).article(source.article()));
        return view;
    }

    private static Long fen(Money amount) {
        return amount == null ? null : amount.fen();
    }
}
