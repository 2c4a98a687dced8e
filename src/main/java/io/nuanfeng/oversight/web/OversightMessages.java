package io.nuanfeng.oversight.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the oversight pages. */
@MessageBundle("oversight")
public interface OversightMessages {

    @Message("政策和办事指引")
    String plans();

    @Message("暖蜂按这些文件办事。")
    String plansLead();

    @Message("发文单位")
    String issuers();

    @Message("发给谁")
    String addressees();

    @Message("依据")
    String basedOn();

    @Message("目录")
    String contents();

    @Message("我已阅读")
    String iHaveRead();

    @Message("谁已阅读")
    String readings();

    @Message("身份")
    String role();

    @Message("单位或地区")
    String place();

    @Message("时间")
    String when();

    @Message("还没有人确认。")
    String noReadings();

    @Message("工作记录")
    String activities();

    @Message("宣传、走访、检查记在这里。问题和咨询办结后写明结果。")
    String activitiesLead();

    @Message("记一条")
    String record();

    @Message("做了什么")
    String kind();

    @Message("地区")
    String division();

    @Message("日期")
    String heldOn();

    @Message("题目")
    String title();

    @Message("经过")
    String text();

    @Message("不要写快递员的名字。")
    String textHint();

    @Message("覆盖人数")
    String people();

    @Message("办结期限")
    String dueOn();

    @Message("不填按十五天算。")
    String dueHint();

    @Message("当事人同意公开")
    String consent();

    @Message("保存记录")
    String save();

    @Message("状态")
    String state();

    @Message("已完成")
    String done();

    @Message("待办结")
    String open();

    @Message("已超期")
    String overdue();

    @Message("处理结果")
    String outcome();

    @Message("办结")
    String settle();

    @Message("还没有记录。")
    String noActivities();

    @Message("依据条款")
    String clause();

    @Message("快递员满意度调查")
    String surveys();

    @Message("不用留名字。我们只数每个分数有多少人选。")
    String surveyLead();

    @Message("现在没有调查。")
    String noSurveys();

    @Message("截止")
    String until();

    @Message("很差")
    String worst();

    @Message("很好")
    String best();

    @Message("提交")
    String submit();

    @Message("谢谢，已经收到")
    String thanks();

    @Message("结果")
    String results();

    @Message("答的人太少，先不公布。")
    String tooFew();

    @Message("{n} 人回答")
    String answers(int n);

    @Message("问题")
    String question();

    @Message("发起调查")
    String openSurvey();

    @Message("企业诚信和奖补")
    String credit();

    @Message("填信用代码，看参保情况和诚信记录。")
    String creditLead();

    @Message("统一社会信用代码")
    String uscc();

    @Message("查看")
    String look();

    @Message("在营网点")
    String outlets();

    @Message("已参保")
    String covered();

    @Message("部分参保")
    String partly();

    @Message("未参保")
    String notCovered();

    @Message("不清楚")
    String unknown();

    @Message("诚信记录")
    String events();

    @Message("没有记录。")
    String noEvents();

    @Message("事由")
    String reason();

    @Message("更正")
    String correct();

    @Message("已更正")
    String corrected();

    @Message("登记一条")
    String recordEvent();

    @Message("仅供参考，以主管部门决定为准。")
    String indication();
}
