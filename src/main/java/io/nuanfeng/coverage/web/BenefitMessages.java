package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that estimates benefits. */
@MessageBundle("benefit")
public interface BenefitMessages {

    @Message("估算只在这一页，不保存。")
    String estimateLead();

    @Message("在哪里参保")
    String area();

    @Message("受伤或去世那天")
    String benefitDay();

    @Message("受伤前一年的月平均缴费工资（元）")
    String ownWage();

    @Message("不清楚就填月平均工资。")
    String ownWageHint();

    @Message("伤残几级")
    String level();

    @Message("还没鉴定")
    String noLevel();

    @Message("生活能不能自理")
    String care();

    @Message("能自理")
    String careNone();

    @Message("有配偶靠他生活")
    String spouse();

    @Message("另外几个亲属靠他生活")
    String relatives();

    @Message("其中几个是孤寡老人或孤儿")
    String lone();

    @Message("那天参保了吗")
    String insured();

    @Message("不知道")
    String insuredUnknown();

    @Message("去世才填")
    String ifDead();

    @Message("一次给的合计")
    String once();

    @Message("每月给的合计")
    String monthly();

    @Message("算待遇用的工资")
    String wage();

    @Message("待遇明细")
    String lines();

    @Message("没有数的项目不在合计里。")
    String sumHint();
}
