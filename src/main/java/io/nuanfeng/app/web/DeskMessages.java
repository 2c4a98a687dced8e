package io.nuanfeng.app.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the start of the desk and of handing in lists. */
@MessageBundle("office")
public interface DeskMessages {

    @Message("工作台")
    String deskTitle();

    @Message("您可以做这些事。")
    String deskLead();

    @Message("导入网点名单")
    String deskAnnex1();

    @Message("每月一次，附件 1，Excel 或 CSV")
    String deskAnnex1Hint();

    @Message("导入参保名单")
    String deskInsured();

    @Message("经办机构的参保人员名单")
    String deskInsuredHint();

    @Message("查网点")
    String deskOutlets();

    @Message("按地区、类型、状态筛选，看档案")
    String deskOutletsHint();

    @Message("查人员参保")
    String deskPeople();

    @Message("一次最多 500 人，要写明为什么查")
    String deskPeopleHint();

    @Message("最近收到的网点名单")
    String deskLists();

    @Message("还没有收到名单。")
    String deskNoLists();

    @Message("月份")
    String month();

    @Message("地区")
    String place();

    @Message("行数")
    String rows();

    @Message("收到时间")
    String received();

    @Message("清单导入")
    String importTitle();

    @Message("选好文件，先试读，再正式导入。")
    String importLead();

    @Message("是什么清单")
    String importKind();

    @Message("网点名单（附件 1）")
    String kindAnnex1();

    @Message("参保人员名单")
    String kindInsured();

    @Message("哪个月")
    String period();

    @Message("例如 2022-07")
    String periodHint();

    @Message("文件")
    String file();

    @Message(".xlsx 或 .csv，最大 20 MB、5 万行")
    String fileHint();

    @Message("只试读，不改数据")
    String dryRun();

    @Message("先看每行对不对。没问题再取消勾选，正式导入。")
    String dryRunHint();

    @Message("上传")
    String upload();

    @Message("正在处理")
    String jobRunning();

    @Message("排队中")
    String jobQueued();

    @Message("全部导入成功")
    String jobSucceeded();

    @Message("部分行没有导入")
    String jobPartly();

    @Message("没有导入")
    String jobFailed();

    @Message("已取消")
    String jobCancelled();

    @Message("试读完成，没有改动数据")
    String jobDryRun();

    @Message("已处理 {processed} / {total} 行")
    String progress(int processed, int total);

    @Message("每 2 秒更新一次，可以离开本页。")
    String progressHint();

    @Message("总行数")
    String total();

    @Message("成功")
    String succeeded();

    @Message("有提醒")
    String warned();

    @Message("没导入")
    String failed();

    @Message("要看的行")
    String findings();

    @Message("行")
    String row();

    @Message("列")
    String column();

    @Message("结果")
    String outcome();

    @Message("说明")
    String explanation();

    @Message("错误")
    String error();

    @Message("提醒")
    String warning();

    @Message("下载结果文件")
    String result();

    @Message("停止")
    String cancel();

    @Message("再导入一个")
    String another();

    @Message("看网点")
    String toOutlets();
}
