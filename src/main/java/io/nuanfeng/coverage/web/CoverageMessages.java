package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the coverage pages; the sentences for the codes of an answer stand in {@code words/coverage.properties}. */
@MessageBundle("cover")
public interface CoverageMessages {

    @Message("我的工伤保险")
    String mine();

    @Message("工伤保险：干活受伤时，由它付医药费和补助。保费由单位交，您不出钱。")
    String gloss();

    @Message("从 {day} 起")
    String since(String day);

    @Message("{day} 止")
    String until(String day);

    @Message("参保单位")
    String insurer();

    @Message("网点")
    String outlet();

    @Message("经办机构")
    String agency();

    @Message("依据")
    String clause();

    @Message("下一步")
    String nextStep();

    @Message("{day} 前办好")
    String by(String day);

    @Message("名单截至 {day}")
    String dataUntil(String day);

    @Message("还没有收到过名单")
    String noData();

    @Message("受伤了由谁负责")
    String liable();

    @Message("还定不下来，先打 12333 问")
    String liableOpen();

    @Message("查别的日子")
    String otherDay();

    @Message("哪一天？")
    String validAt();

    @Message("例如受伤那天。不填就是今天。")
    String validAtHint();

    @Message("按哪天掌握的情况看？")
    String knownAt();

    @Message("名单会补报、更正。选一天，就看那天查会得到什么。不填就是现在。")
    String knownAtHint();

    @Message("查这一天")
    String ask();

    @Message("{day} 的情况")
    String on(String day);

    @Message("按 {day} 掌握的情况")
    String asKnown(String day);

    @Message("参保经过")
    String timeline();

    @Message("至今")
    String goesOn();

    @Message("名单里还没有您的记录。")
    String noRecords();

    @Message("每次报送的记录")
    String history();

    @Message("后来更正了")
    String corrected();

    @Message("开参保证明，能打印、能扫码核对")
    String toCertificateHint();

    @Message("给别人看一次")
    String toCheckCode();

    @Message("给医院或单位一个码，只能看一次")
    String toCheckCodeHint();

    @Message("先填姓名和证件号")
    String identityNeeded();

    @Message("查参保要用证件号。填一次就行。")
    String identityNeededHint();

    @Message("去填写")
    String toIdentity();

    @Message("本答案依据经办机构报送的名单，以经办机构认定为准。")
    String indication();

    @Message("待核实")
    String unconfirmed();
}
