package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the manager's phone pages. */
@MessageBundle("work")
public interface WorkMessages {

    @Message("我的网点")
    String title();

    @Message("选一个网点")
    String choose();

    @Message("您的账号还没有网点。请联系管理员。")
    String noOutlets();

    @Message("申报入职")
    String hire();

    @Message("来了新人，一分钟报完")
    String hireHint();

    @Message("姓名")
    String name();

    @Message("证件类型")
    String idType();

    @Message("证件号")
    String idNumber();

    @Message("手机号")
    String phone();

    @Message("做什么")
    String job();

    @Message("怎么招的")
    String engagement();

    @Message("签了什么")
    String contract();

    @Message("哪天签的")
    String contractOn();

    @Message("哪天开始干")
    String hiredOn();

    @Message("提交参保申报")
    String submit();

    @Message("下一步：经办机构审核，结果会通知您和本人。")
    String next();

    @Message("返回网点")
    String toOutlet();

    @Message("名册")
    String roster();

    @Message("全部")
    String everybody();

    @Message("这里还没有人。")
    String nobody();

    @Message("{count} 人超期没办")
    String overdue(int count);

    @Message("{count} 件要答复")
    String toAnswer(long count);

    @Message("{day} 起")
    String since(String day);

    @Message("{day} 前")
    String by(String day);

    @Message("查看")
    String look();

    @Message("查看并确认")
    String review();

    @Message("更多（有变化再填）")
    String more();

    @Message("派遣单位")
    String dispatchAgency();

    @Message("派遣许可证号")
    String dispatchPermit();

    @Message("已参加全部社会保险")
    String fullyInsured();

    @Message("单位已为他交齐五险的，才打勾")
    String fullyInsuredHint();

    @Message("迟报说明和凭据")
    String evidence();

    @Message("超过三十天才报的，写明原因和凭据")
    String evidenceHint();

    @Message("备注")
    String note();

    @Message("由谁参保")
    String liable();

    @Message("保费由单位交，本人不出钱。")
    String workerPaysNothing();

    @Message("编号")
    String reference();

    @Message("哪天离开")
    String leftOn();

    @Message("为什么离开")
    String cause();

    @Message("参保从")
    String coverFrom();

    @Message("改好重报")
    String mend();

    @Message("退回原因：")
    String returnedBecause();

    @Message("重新提交")
    String resubmit();

    @Message("申报离职")
    String leave();

    @Message("提交离职申报")
    String submitLeave();

    @Message("调到别的网点")
    String transfer();

    @Message("调到")
    String transferTo();

    @Message("今天是在这里的最后一天，明天起算那边的人。")
    String transferHint();

    @Message("提交调动")
    String submitTransfer();

    @Message("确认，报给经办机构")
    String confirm();

    @Message("等第二个人确认的")
    String confirmThese();

    @Message("已确认 {count} 人")
    String confirmed(String count);

    @Message("{count} 人还不能确认：自己报的要别人确认，迟报的要凭据。")
    String leftOver(String count);

    @Message("详情")
    String details();

    @Message("撤回申报")
    String withdraw();

    @Message(
            "{#when what}{#is 'hire'}已提交参保申报{#is 'leave'}已提交离职申报{#is 'transfer'}已提交调动{#is 'confirmation'}已确认{#is 'mending'}已重新提交{#is 'withdrawal'}已撤回{#else}已办{/when}")
    String done(String what);
}
