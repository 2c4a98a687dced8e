package io.nuanfeng.kernel.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page, and those that pages share. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message("暖蜂")
    String brand();

    @Message("快递员权益服务")
    String tagline();

    @Message("跳到正文")
    String skip();

    @Message("首页")
    String home();

    @Message("登录")
    String signIn();

    @Message("我的")
    String mine();

    @Message("字号")
    String size();

    @Message("标准")
    String standard();

    @Message("大字")
    String large();

    @Message("特大")
    String huge();

    @Message("颜色")
    String theme();

    @Message("自动")
    String auto();

    @Message("浅色")
    String light();

    @Message("深色")
    String dark();

    @Message("语言")
    String language();

    @Message("有事打电话")
    String hotlines();

    @Message("社保、工资")
    String hotline12333();

    @Message("快递申诉")
    String hotline12305();

    @Message("工会维权")
    String hotline12351();

    @Message("法律援助")
    String hotline12348();

    @Message("隐私说明")
    String privacy();

    @Message("工作台")
    String desk();

    @Message("清单导入")
    String imports();

    @Message("网点")
    String outlets();

    @Message("人员查询")
    String people();

    @Message("返回")
    String back();

    @Message("有错误：")
    String errorPrefix();

    @Message("有几处要改")
    String errorTitle();

    @Message("选填")
    String optional();

    @Message("修改")
    String change();

    @Message("复制")
    String copy();

    @Message("已复制")
    String copied();

    @Message("打印")
    String print();

    @Message("下一页")
    String nextPage();

    @Message("回到第一页")
    String firstPage();

    @Message("请选择")
    String choose();

    @Message("拨打 {phone}")
    String call(String phone);
}
