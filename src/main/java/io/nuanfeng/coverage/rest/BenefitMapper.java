package io.nuanfeng.coverage.rest;

import io.nuanfeng.contract.coverage.model.BenefitLineView;
import io.nuanfeng.contract.coverage.model.BenefitRequest;
import io.nuanfeng.contract.coverage.model.BenefitsView;
import io.nuanfeng.coverage.injury.BenefitLine;
import io.nuanfeng.coverage.injury.BenefitQuestion;
import io.nuanfeng.coverage.injury.Benefits;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/** Estimated benefits as the contract writes them. */
record BenefitMapper(InjuryWords words) {

    static BenefitQuestion question(BenefitRequest asked) {
        return new BenefitQuestion(
                DivisionCode.of(asked.getDivision()),
                asked.getDay(),
                Money.ofFen(asked.getOwnWageFen()),
                asked.getLevel() == null ? 0 : asked.getLevel(),
                asked.getCare() == null ? 0 : asked.getCare().ordinal() + 1,
                Boolean.TRUE.equals(asked.getDeath()) ? family(asked) : null,
                asked.getInsured());
    }

    BenefitsView benefits(Benefits benefits) {
        return new BenefitsView()
                .ownWageFen(benefits.question().ownWage().fen())
                .wageFen(benefits.wage().fen())
                .clamp(BenefitsView.ClampEnum.valueOf(benefits.clamp().name()))
                .averageFen(CoverageMapper.given(benefits.average(), Money::fen))
                .averageYear(benefits.averageYear())
                .provisional(benefits.provisional())
                .onceFen(benefits.once().fen())
                .monthlyFen(benefits.monthly().fen())
                .lines(benefits.lines().stream().map(this::line).toList())
                .sources(benefits.sources().stream().map(CoverageMapper::source).toList());
    }

    private BenefitLineView line(BenefitLine line) {
        return new BenefitLineView()
                .item(BenefitLineView.ItemEnum.valueOf(line.item().name()))
                .text(words.item(line.item()))
                .payer(BenefitLineView.PayerEnum.valueOf(line.payer().name()))
                .pace(BenefitLineView.PaceEnum.valueOf(line.pace().name()))
                .amountFen(CoverageMapper.given(line.amount(), Money::fen))
                .formula(line.formula().isEmpty() ? null : line.formula())
                .unknown(BenefitLineView.UnknownEnum.valueOf(line.unknown().name()))
                .note(line.unknown() == BenefitLine.Unknown.NO ? null : words.unknown(line.unknown()))
                .sources(line.sources().stream().map(CoverageMapper::source).toList());
    }

    private static BenefitQuestion.Family family(BenefitRequest asked) {
        return new BenefitQuestion.Family(
                Boolean.TRUE.equals(asked.getSpouse()),
                asked.getRelatives() == null ? 0 : asked.getRelatives(),
                asked.getLone() == null ? 0 : asked.getLone());
    }
}
