package io.nuanfeng.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the home page, the privacy notice and the error pages. */
@MessageBundle("portal")
public interface PortalMessages {

    @Message("我有没有工伤保险？")
    String homeTitle();

    @Message("登录后，马上看到答案。")
    String homeLead();

    @Message("手机号登录")
    String homeSignIn();

    @Message("工伤保险：干活受伤时，由它付医药费和补助。保费由单位交，您不出钱。")
    String homeGloss();

    @Message("不用登录也能做")
    String homeOpen();

    @Message("查网点")
    String homeOutlets();

    @Message("看谁负责给它的人参保")
    String homeOutletsHint();

    @Message("查工资")
    String homePay();

    @Message("够不够最低标准，扣款对不对")
    String homePayHint();

    @Message("核对参保码")
    String homeCheck();

    @Message("别人给您一个码，在这里核对")
    String homeCheckHint();

    @Message("我们怎么用您的信息")
    String homePrivacy();

    @Message("只用来查参保，谁看过都有记录")
    String homePrivacyHint();

    @Message("我的工伤保险")
    String homeCard();

    @Message("您的事")
    String homeMine();

    @Message("参保详情")
    String homeCoverage();

    @Message("哪天起、谁交的、依据哪条")
    String homeCoverageHint();

    @Message("参保证明")
    String homeCertificate();

    @Message("给单位或医院看，可扫码验证")
    String homeCertificateHint();

    @Message("我的信息和登录设备")
    String homeMe();

    @Message("谁看过我的信息、下载我的信息")
    String homeMeHint();

    @Message("在单位上班？")
    String homeStaff();

    @Message("工作人员登录")
    String homeStaffSignIn();

    @Message("进入工作台")
    String homeDesk();

    @Message("回首页")
    String errorHome();

    @Message("还是不行？打电话问")
    String errorCall();

    @Message("程序接口")
    String developersTitle();

    @Message("网页能做的，程序也能做。下面是全部接口。")
    String developersLead();

    @Message("下载接口文件（OpenAPI 3）")
    String developersFile();

    @Message("接口")
    String developersOperation();

    @Message("做什么")
    String developersSummary();
}
