package io.nuanfeng.identity.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the sign-in pages and of the real-name step. */
@MessageBundle("identity")
public interface IdentityMessages {

    @Message("登录")
    String signIn();

    @Message("手机号")
    String phone();

    @Message("我们发一条短信验证码，不收费。")
    String phoneHint();

    @Message("获取验证码")
    String sendCode();

    @Message("第一次登录会自动开通账号。登录就表示您读过《隐私说明》。")
    String firstTime();

    @Message("输入验证码")
    String codeTitle();

    @Message("6 位验证码")
    String code();

    @Message("短信已发到 {phone}，5 分钟内有效。")
    String codeSent(String phone);

    @Message("不要告诉任何人，工作人员也不会问您要。")
    String codeSecret();

    @Message("没收到？{seconds} 秒后可以重新获取。")
    String resendAfter(int seconds);

    @Message("重新获取验证码")
    String resend();

    @Message("换个手机号")
    String otherPhone();

    @Message("演示：短信不会真的发出，内容是")
    String demoMessages();

    @Message("演示账号")
    String samples();

    @Message("都是编出来的人，点一下就能填好。")
    String samplesHint();

    @Message("工作人员登录")
    String staffTitle();

    @Message("用户名")
    String username();

    @Message("密码")
    String password();

    @Message("动态码")
    String totp();

    @Message("打开验证器应用，填 6 位数字。30 秒换一次，用过的不能再用。")
    String totpHint();

    @Message("密码都是 {password}。动态码每 30 秒换一次，刷新页面看新的。")
    String staffSamplesHint(String password);

    @Message("身份")
    String role();

    @Message("现在的动态码")
    String codeNow();

    @Message("登录好了")
    String carriedTitle();

    @Message("您刚才填的内容都还在，点一下继续提交。")
    String carriedHint();

    @Message("继续提交")
    String carryOn();

    @Message("登录已过期")
    String overTitle();

    @Message("您填的内容都还在。重新登录后，点一下就能继续提交。")
    String overHint();

    @Message("实名")
    String identityTitle();

    @Message("填好姓名和证件号，就能查自己的参保情况。")
    String identityLead();

    @Message("姓名")
    String name();

    @Message("按证件上的写，民族姓名中间用点。")
    String nameHint();

    @Message("证件类型")
    String idType();

    @Message("居民身份证")
    String residentId();

    @Message("港澳台居民居住证")
    String permit();

    @Message("护照")
    String passport();

    @Message("证件号码")
    String idNumber();

    @Message("加密保存，只用来查参保，别人看不到。")
    String idNumberHint();

    @Message("查看并确认")
    String check();

    @Message("同意并提交")
    String agreeAndSubmit();

    @Message("提交就表示您单独同意下面这段话")
    String agreeTitle();

    @Message("快递员登录")
    String courierDoor();

    @Message(
            """
            {#when role}{#is 'COURIER'}快递员{#is 'OUTLET_MANAGER'}网点负责人{#is 'ENTERPRISE_MANAGER'}企业管理员\
            {#is 'UNION_OFFICER'}工会{#is 'POSTAL_OFFICER'}邮政管理局{#is 'INSURANCE_OFFICER'}社保中心\
            {#is 'LABOUR_OFFICER'}人社局{#is 'ADMIN'}系统管理员{#else}{role}{/when}""")
    String roleName(String role);

    @Message(
            "{#when what}{#is 'COVERAGE'}参保情况{#is 'DISPUTE'}参保异议{#is 'SELF_ENTRY'}扫码填报的信息{#is 'HANDOVER'}参保交接{#is 'INJURY'}受伤记录{#else}{what}{/when}")
    String readName(String what);
}
