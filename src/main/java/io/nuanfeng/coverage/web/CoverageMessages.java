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

    @Message("名单报到 {day}")
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

    @Message("查看详情")
    String details();

    @Message("开参保证明")
    String toCertificate();

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

    @Message("参保证明")
    String certificate();

    @Message("证明写明您今天的参保情况，由本平台签名。别人扫码就能核对真假。")
    String certificateLead();

    @Message("开一份新的证明")
    String issue();

    @Message("您的证明")
    String certificates();

    @Message("还没有开过证明。")
    String noCertificates();

    @Message("作废")
    String revoke();

    @Message("作废后，扫码的人会看到已作废。不能恢复。")
    String revokeHint();

    @Message("已作废")
    String revoked();

    @Message("有效")
    String stands();

    @Message("已过期")
    String expired();

    @Message("打开证明")
    String open();

    @Message("下载 PDF")
    String pdf();

    @Message("扫码核对")
    String scan();

    @Message("开具时间")
    String issuedAt();

    @Message("有效期到")
    String expiresOn();

    @Message("姓名")
    String name();

    @Message("证件号")
    String idNumber();

    @Message("哪天的情况")
    String day();

    @Message("核对证明")
    String verify();

    @Message("证明是真的，现在有效")
    String verifyStands();

    @Message("证明是真的，但本人已作废")
    String verifyRevoked();

    @Message("证明是真的，但已过期")
    String verifyExpired();

    @Message("请对照本人的身份证。姓名和号码只显示一部分。")
    String verifyHint();

    @Message("核对参保码")
    String check();

    @Message("请当事人给您看码。一个码只能看一次。")
    String checkLead();

    @Message("参保码")
    String code();

    @Message("十位字母和数字，不分大小写")
    String codeHint();

    @Message("核对")
    String checkIt();

    @Message("今天的参保情况")
    String today();

    @Message("这个码已用掉，不能再看。")
    String codeUsed();

    @Message("再核对一个")
    String checkAnother();

    @Message("给对方看这个码")
    String showCode();

    @Message("对方打开「核对参保码」，输入它，就能看一次您今天的参保情况。看不到您的证件号。")
    String showCodeHint();

    @Message("{time} 前有效")
    String codeUntil(String time);

    @Message("人员参保查询")
    String people();

    @Message("只查办事要用的人。每次查询，本人都能看到。")
    String peopleLead();

    @Message("证件号，一行一个")
    String numbers();

    @Message("最多 500 个。可以从表格里复制一列。")
    String numbersHint();

    @Message("为什么查")
    String purpose();

    @Message("例如「核定工伤待遇」。会记下来，本人看得到。")
    String purposeHint();

    @Message("查询")
    String look();

    @Message("查询结果")
    String results();

    @Message("参保情况")
    String status();

    @Message("单位或原因")
    String detail();

    @Message("{count} 人")
    String persons(int count);
}
