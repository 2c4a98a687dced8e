package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which managers hand in their rosters. */
@MessageBundle("rosterfile")
public interface RosterFileMessages {

    @Message("用表格申报")
    String title();

    @Message("传一份花名册，先看变化和保费，再确认。")
    String lead();

    @Message("人多时用 Excel 花名册，一次报完")
    String toHint();

    @Message("花名册文件")
    String file();

    @Message("Excel 或 CSV，最多 20 MB、5 万行。")
    String fileHint();

    @Message("上传并预览")
    String preview();

    @Message("最近传的")
    String recent();

    @Message("{count} 行有错误")
    String failed(int count);

    @Message("还没有表格？")
    String downloads();

    @Message("下载空白模板")
    String template();

    @Message("带下拉选项和填写示例")
    String templateHint();

    @Message("下载样例")
    String sample();

    @Message("40 个虚构的人，可以拿来试")
    String sampleHint();

    @Message("每一栏怎么填")
    String columns();

    @Message("除了备注，每一栏都要填。")
    String columnsRequired();

    @Message("证件号码和手机号要设成文本格式。")
    String columnsText();

    @Message("岗位、用工形式等栏，从下拉里选。")
    String columnsLists();

    @Message("写错的行会单独列出来，可以在网页上改。")
    String columnsNote();

    @Message("正在读取")
    String reading();

    @Message("可以离开，回来还在。")
    String readingHint();

    @Message("已处理 {done} 行，共 {total} 行")
    String progress(int done, int total);

    @Message("这份文件读不了")
    String refused();

    @Message("换一份文件")
    String another();

    @Message("先看看变化")
    String previewTitle();

    @Message("已经处理完")
    String doneTitle();

    @Message("文件共 {count} 行")
    String rows(int count);

    @Message("{count} 人")
    String people(int count);

    @Message("要申报的")
    String toDeclare();

    @Message("已申报")
    String declared();

    @Message("之前报过，等审核")
    String waiting();

    @Message("已在册，不变")
    String unchanged();

    @Message("别的网点也在参保")
    String elsewhere();

    @Message("已参加职工社保")
    String fullyInsured();

    @Message("报得晚了")
    String late();

    @Message("有错误，没有收")
    String wrong();

    @Message("改好 {count} 人")
    String mended(int count);

    @Message("在册，文件里没有")
    String absent();

    @Message("文件里没有哪些人？")
    String absentWho();

    @Message("这些人不会自动离职。真走了，请单独报离职。")
    String absentHint();

    @Message("{day} 起")
    String since(String day);

    @Message("{month} 的保费")
    String premium(String month);

    @Message("约 {amount} 元")
    String yuan(String amount);

    @Message("其中新增 {count} 人，约 {amount} 元")
    String added(String amount, int count);

    @Message("按暂定基数算，以后多退少补。")
    String provisional();

    @Message("费率待核实。")
    String unconfirmed();

    @Message("全由单位交，个人不出钱。")
    String workerPaysNothing();

    @Message("这个月的费率还没有公布，算不出来。")
    String noRate();

    @Message("确认申报 {count} 人")
    String confirm(int count);

    @Message("晚报的原因和凭据")
    String evidence();

    @Message("例如劳动合同编号、考勤记录。不填要由同事补上。")
    String evidenceHint();

    @Message("没有新的人要申报。")
    String nothingNew();

    @Message("改正有错误的行")
    String mendTitle();

    @Message("改好一行，就申报这一个人。")
    String mendHint();

    @Message("第 {number} 行")
    String row(int number);

    @Message("这一行的其他栏")
    String rest();

    @Message("改好并申报此人")
    String mend();

    @Message("可能是 {value}，请对照证件。")
    String suggestion(String value);

    @Message("下载结果（错误已标色）")
    String result();
}
