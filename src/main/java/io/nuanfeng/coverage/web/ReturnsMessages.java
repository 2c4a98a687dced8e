package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the returns' pages. */
@MessageBundle("returns")
public interface ReturnsMessages {

    @Message("报表")
    String title();

    @Message("附件 2 和附件 3 一起报送。")
    String lead();

    @Message("各期报表")
    String grid();

    @Message("统计期")
    String period();

    @Message("报送日")
    String due();

    @Message("待确认")
    String dueUnconfirmed();

    @Message("按时率")
    String timeliness();

    @Message("报送率")
    String completeness();

    @Message("{completed} / {expected}")
    String share(int completed, int expected);

    @Message("逾期")
    String late();

    @Message("逾期没报的")
    String lateOnes();

    @Message("没有逾期的报表。")
    String noneLate();

    @Message("已锁定")
    String locked();

    @Message("开放到 {day}")
    String opened(String day);

    @Message("这里不用报表。")
    String noReturns();

    @Message("附件 2 情况调度表")
    String annex2();

    @Message("附件 3 明细表")
    String annex3();

    @Message("下载附件 2")
    String download2();

    @Message("下载附件 3")
    String download3();

    @Message("数据是 {day} 的，截至 {at}。")
    String counted(String day, String at);

    @Message("这些数已经签报，不再变动。")
    String frozen();

    @Message("点数字，看是哪些人、哪些网点。")
    String drill();

    @Message("校验")
    String findings();

    @Message("没有发现问题。")
    String noFindings();

    @Message("看全部 {count} 条说明")
    String remarks(int count);

    @Message("说明：{text}")
    String note(String text);

    @Message("填报")
    String complete();

    @Message("本期无变化")
    String zero();

    @Message("没有增减员，也没有新参保的网点。")
    String zeroHint();

    @Message("走访督导次数")
    String visits();

    @Message("宣传场次")
    String sessions();

    @Message("存在问题")
    String problems();

    @Message("下一步措施")
    String measures();

    @Message("签报这些数")
    String sign();

    @Message("县级审核通过")
    String approve();

    @Message("市社保中心接收")
    String accept();

    @Message("报送人社局和邮政管理局")
    String forward();

    @Message("退回")
    String unapprove();

    @Message("退回的原因")
    String reason();

    @Message("开放填报")
    String open();

    @Message("开放到哪天")
    String until();

    @Message("为什么开放")
    String openReason();

    @Message("退回原因：{reason}")
    String sentBack(String reason);

    @Message("各县（市、区）")
    String counties();

    @Message("共 {count} 个")
    String outletCount(int count);

    @Message("共 {count} 人")
    String personCount(int count);

    @Message("没有报名字")
    String unnamed();

    @Message("姓名")
    String name();

    @Message("证件号")
    String number();

    @Message("网点")
    String outlet();

    @Message("首次参保")
    String firstInsured();

    @Message("参保")
    String insured();

    @Message("已参保")
    String yes();

    @Message("未参保")
    String no();

    @Message("返回报表")
    String back();

    @Message("每个人都能看到您看过名单。")
    String looked();
}
