package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of certificates, codes and lookups. */
@MessageBundle("proof")
public interface ProofMessages {

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
