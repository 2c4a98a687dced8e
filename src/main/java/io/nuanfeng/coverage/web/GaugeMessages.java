package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the gauge, the mismatches and the list of outlets to speak to. */
@MessageBundle("gauge")
public interface GaugeMessages {

    @Message("覆盖率")
    String title();

    @Message("参保到了多少，差在哪里。")
    String lead();

    @Message("数据是 {day} 的。")
    String day(String day);

    @Message("网点覆盖率")
    String outlets();

    @Message("人员覆盖率")
    String persons();

    @Message("已参保 {part}，应参保 {whole}")
    String share(int part, int whole);

    @Message("按县（市、区）")
    String byCounty();

    @Message("按品牌")
    String byBrand();

    @Message("按责任单位")
    String byEnterprise();

    @Message("为什么没参保")
    String byReason();

    @Message("没有写明")
    String nameless();

    @Message("网点数")
    String count();

    @Message("原因")
    String reason();

    @Message("目标")
    String milestones();

    @Message("哪天")
    String due();

    @Message("目标值")
    String target();

    @Message("网点达到")
    String outletsReached();

    @Message("人员达到")
    String personsReached();

    @Message("达到")
    String reached();

    @Message("没有达到")
    String notReached();

    @Message("还有 {days} 天")
    String daysLeft(int days);

    @Message("下载 CSV")
    String csv();

    @Message("三方比对")
    String mismatches();

    @Message("名单、花名册和参保对不上的。")
    String mismatchesLead();

    @Message("全部")
    String all();

    @Message("问题")
    String type();

    @Message("网点")
    String outlet();

    @Message("人员")
    String person();

    @Message("谁先办")
    String owner();

    @Message("从哪天起")
    String since();

    @Message("{days} 天")
    String age(long days);

    @Message("都对得上。")
    String allMatch();

    @Message("逐一联系")
    String contacts();

    @Message("还没参保的网点，一个一个联系。")
    String contactsLead();

    @Message("还没联系的：{count} 个")
    String notContacted(int count);

    @Message("都已参保。")
    String allInsured();

    @Message("最近联系")
    String lastContact();

    @Message("应参保人数")
    String due2();

    @Message("记一次联系")
    String record();

    @Message("哪天联系的")
    String contactedOn();

    @Message("结果")
    String outcome();

    @Message("补充")
    String note();

    @Message("记下")
    String save();

    @Message("以前的联系")
    String earlier();

    @Message("参保情况通报")
    String circular();

    @Message("{year} 年")
    String year(int year);

    @Message("可以打印。")
    String circularLead();

    @Message("依据 {instrument} {article}")
    String basis(String instrument, String article);
}
