package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import io.nuanfeng.coverage.dispute.DisputeKind;
import io.nuanfeng.coverage.dispute.DisputeState;

/** Words of the pages on which couriers object and outlets answer. */
@MessageBundle("dispute")
public interface DisputeMessages {

    @Message("参保异议")
    String title();

    @Message("我提的异议")
    String mine();

    @Message("哪里不对，点一下就行。网点会知道是您提的。")
    String lead();

    @Message("我在这干却没名字")
    String notListed();

    @Message("我没离职")
    String neverLeft();

    @Message("申报 {day} 离开")
    String leftOn(String day);

    @Message("先找到您的网点")
    String findOutlet();

    @Message("网点名称、品牌或街道")
    String query();

    @Message("查找")
    String search();

    @Message("没有找到。换个词试试，或打 12305 问。")
    String nothingFound();

    @Message("网点有 3 个工作日答复，不答复就转经办机构。不答复会记成“没有答复”，不算同意。")
    String howItGoes();

    @Message(
            "{#when kind}{#is NOT_LISTED}我在这干却没名字{#is NEVER_LEFT}我没离职{#is WRONG_UNIT}参保单位不对{#is WRONG_DATES}日期不对{/when}")
    String kind(DisputeKind kind);

    @Message("{#when state}{#is WITH_OUTLET}等网点答复{#is WITH_AGENCY}等经办机构答复{#is SETTLED}已办完{/when}")
    String state(DisputeState state);

    @Message("编号")
    String reference();

    @Message("现在由谁办")
    String holder();

    @Message("最晚答复")
    String due();

    @Message("网点")
    String outlet();

    @Message("提出人")
    String worker();

    @Message("证件号")
    String idNumber();

    @Message("从哪天起")
    String since();

    @Message("办理过程")
    String steps();

    @Message("属实，会改正")
    String agree();

    @Message("不属实")
    String disagree();

    @Message("您没有提过异议。")
    String none();

    @Message("没有要答复的异议。")
    String queueEmpty();

    @Message("去看参保情况")
    String toCoverage();

    @Message("快递员说参保情况不对，请在期限内答复。")
    String deskLead();

    @Message("答复说明")
    String note();

    @Message("快递员看得到，请写清怎么改、哪天改好")
    String noteHint();

    @Message("您的答复")
    String answer();

    @Message("提交答复")
    String submit();

    @Message("属实的，请接着办参保或更正离职。")
    String actNow();

    @Message("去办理")
    String toWork();

    @Message("提出时间")
    String openedAt();
}
