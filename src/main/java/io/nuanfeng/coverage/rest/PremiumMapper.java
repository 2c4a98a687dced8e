package io.nuanfeng.coverage.rest;

import java.time.YearMonth;
import java.util.Locale;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.LateFeeView;
import io.nuanfeng.contract.coverage.model.PayrollRequest;
import io.nuanfeng.contract.coverage.model.PayrollView;
import io.nuanfeng.contract.coverage.model.PremiumNoteView;
import io.nuanfeng.contract.coverage.model.PremiumShareView;
import io.nuanfeng.contract.coverage.model.PremiumView;
import io.nuanfeng.coverage.premium.LateFee;
import io.nuanfeng.coverage.premium.Note;
import io.nuanfeng.coverage.premium.PayrollTotal;
import io.nuanfeng.coverage.premium.Premium;
import io.nuanfeng.coverage.premium.PremiumWords;
import io.nuanfeng.coverage.premium.Share;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Premiums as the contract writes them. */
record PremiumMapper(Locale locale) {

    PremiumView premium(Premium premium) {
        return new PremiumView()
                .month(premium.month().toString())
                .mode(PremiumView.ModeEnum.valueOf(premium.mode().name()))
                .standing(PremiumView.StandingEnum.valueOf(premium.standing().name()))
                .standardFen(CoverageMapper.given(premium.standard(), Money::fen))
                .standardYear(premium.standardYear())
                .baseFen(CoverageMapper.given(premium.base(), Money::fen))
                .heads(premium.heads())
                .rate(premium.terms().rate())
                .band(premium.terms().band())
                .cut(premium.terms().cut())
                .appliedRate(premium.terms().applied())
                .premiumFen(CoverageMapper.given(premium.amount(), Money::fen))
                .workerShareFen(premium.workerShare().fen())
                .provisional(premium.provisional())
                .shares(premium.shares().stream().map(PremiumMapper::share).toList())
                .lateFee(CoverageMapper.given(premium.lateFee(), PremiumMapper::lateFee))
                .notes(premium.notes().stream().map(note -> note(note, premium)).toList())
                .sources(premium.sources().stream().map(CoverageMapper::source).toList())
                .knownAt(ShanghaiClock.at(premium.knownAt()));
    }

    static RestResponse<PayrollView> payroll(YearMonth month, PayrollTotal total) {
        var view = new PayrollView()
                .month(month.toString())
                .version(total.version())
                .wageTotalFen(total.isGiven() ? total.wages().fen() : null)
                .heads(total.isGiven() ? total.heads() : null);
        return Versions.answer(view, total.version());
    }

    static PayrollTotal total(PayrollRequest request, int version) {
        return new PayrollTotal(version, Money.ofFen(request.getWageTotalFen()), request.getHeads());
    }

    private PremiumNoteView note(Note note, Premium premium) {
        return new PremiumNoteView()
                .code(PremiumNoteView.CodeEnum.valueOf(note.name()))
                .text(new PremiumWords(locale).note(note, premium));
    }

    private static PremiumShareView share(Share share) {
        return new PremiumShareView().amountFen(share.amount().fen()).heads(share.heads());
    }

    private static LateFeeView lateFee(LateFee fee) {
        return new LateFeeView()
                .estimate(true)
                .dueOn(fee.dueOn())
                .until(fee.until())
                .days(fee.days())
                .perDay(fee.perDay())
                .amountFen(fee.amount().fen())
                .sources(fee.sources().stream().map(CoverageMapper::source).toList());
    }
}
