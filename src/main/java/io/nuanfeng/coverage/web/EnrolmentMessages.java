package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the agency's desk for declarations. */
@MessageBundle("enrol")
public interface EnrolmentMessages {

    @Message("参保申报")
    String title();

    @Message("网点报来的入职和离职，等久的在前。打勾后可以一次办几个人。")
    String lead();

    @Message("办理状态")
    String state();

    @Message("业务类型")
    String kind();

    @Message("全部")
    String any();

    @Message("筛选")
    String filter();

    @Message("选择")
    String tick();

    @Message("人员")
    String person();

    @Message("网点")
    String outlet();

    @Message("入职或离职日期")
    String day();

    @Message("办理期限")
    String due();

    @Message("没有等待办理的申报。")
    String empty();

    @Message("通过")
    String accept();

    @Message("退回")
    String giveBack();

    @Message("退回原因")
    String reason();

    @Message("退回时必填，网点和本人都会看到。")
    String reasonHint();

    @Message("参保日期")
    String coverFrom();

    @Message("不填就从入职当日起。")
    String coverFromHint();

    @Message("已办理 {done} 人，没办成 {left} 人。")
    String decided(String done, String left);

    @Message("参保单位")
    String insurer();

    @Message("证件号码")
    String idNumber();

    @Message("用批量文件办理")
    String byFile();

    @Message("下载后填好结果、参保日期和退回原因，再交回来。每一行都有办理结果。")
    String byFileHint();

    @Message("下载增员文件")
    String joiners();

    @Message("下载减员文件")
    String leavers();

    @Message("填好的文件")
    String file();

    @Message("一个 .xlsx 或 .csv 文件。")
    String fileHint();

    @Message("交回审核结果")
    String handIn();

    @Message("办理经过")
    String steps();

    @Message("备注和凭据")
    String notes();
}
