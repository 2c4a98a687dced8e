package io.nuanfeng.identity.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about me. */
@MessageBundle("my")
public interface MyMessages {

    @Message("我的")
    String title();

    @Message("姓名和证件号")
    String identity();

    @Message("还没填，填好才能查参保")
    String identityMissing();

    @Message("已实名")
    String identified();

    @Message("手机")
    String phone();

    @Message("登录设备")
    String sessions();

    @Message("看看在哪些设备上登录着")
    String sessionsHint();

    @Message("谁看过我的信息")
    String readings();

    @Message("工作人员每次查看都有记录")
    String readingsHint();

    @Message("我的信息和同意")
    String data();

    @Message("下载、删除、收回同意")
    String dataHint();

    @Message("退出登录")
    String signOut();

    @Message("这台设备")
    String thisDevice();

    @Message("登录时间")
    String signedInAt();

    @Message("最近使用")
    String lastSeen();

    @Message("结束这次登录")
    String end();

    @Message("不认识的设备？结束它，再检查手机有没有借给别人。")
    String sessionsLead();

    @Message("网页")
    String pages();

    @Message("应用")
    String api();

    @Message("还没有工作人员看过您的信息。")
    String noReadings();

    @Message("时间")
    String at();

    @Message("单位")
    String unit();

    @Message("看了什么")
    String what();

    @Message("目的")
    String purpose();

    @Message("同意")
    String consents();

    @Message("已同意")
    String given();

    @Message("未同意")
    String notGiven();

    @Message("同意")
    String give();

    @Message("收回同意")
    String takeBack();

    @Message("隐私说明")
    String privacyNotice();

    @Message("使用姓名和证件号")
    String identityNumber();

    @Message("短信通知")
    String notices();

    @Message("通知")
    String inbox();

    @Message("参保、离职、异议有变化，都在这里")
    String inboxHint();

    @Message("还没有通知。")
    String noNotices();

    @Message("看我的参保情况")
    String toCover();

    @Message("未读")
    String fresh();

    @Message("{count} 条未读")
    String unread(long count);

    @Message("全部标为已读")
    String allRead();

    @Message("下载我的全部信息")
    String export();

    @Message("一份 JSON 文件，包含我们保存的关于您的一切。")
    String exportHint();

    @Message("注销账号")
    String erase();

    @Message("删除手机号、姓名、证件号，结束所有登录。不能恢复。")
    String eraseHint();

    @Message("我明白删除后不能恢复")
    String eraseSure();

    @Message("注销并删除")
    String eraseNow();

    @Message("账号已注销")
    String erasedTitle();

    @Message("这些已经删除")
    String erased();

    @Message("这些依法保留")
    String kept();

    @Message("依据")
    String source();
}
