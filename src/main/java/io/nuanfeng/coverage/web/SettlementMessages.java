package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the officers' page on premiums: settling late average wages, and money taken from couriers. */
@MessageBundle("settle")
public interface SettlementMessages {

    @Message("保费补差和扣费反映")
    String title();

    @Message("新标准公布后重新算，列出每一笔差额。")
    String lead();

    @Message("重新算")
    String run();

    @Message("地区代码")
    String division();

    @Message("六位数，例如 450800")
    String divisionHint();

    @Message("从哪个月")
    String from();

    @Message("到哪个月")
    String to();

    @Message("以前按哪天掌握的情况")
    String knownBefore();

    @Message("通常是新标准公布前一天。")
    String knownBeforeHint();

    @Message("现在按哪天掌握的情况")
    String knownAfter();

    @Message("不填就是今天。")
    String knownAfterHint();

    @Message("补差清单")
    String lines();

    @Message("比对了 {compared} 笔，有变化 {changed} 笔")
    String compared(int compared, int changed);

    @Message("合计差额")
    String difference();

    @Message("没有变化。")
    String nothing();

    @Message("网点")
    String outlet();

    @Message("月份")
    String month();

    @Message("人数")
    String heads();

    @Message("原来")
    String before();

    @Message("现在")
    String after();

    @Message("差额")
    String delta();

    @Message("元")
    String yuan();

    @Message("快递员反映被扣的")
    String reports();

    @Message("还没有人反映。")
    String noReports();
}
