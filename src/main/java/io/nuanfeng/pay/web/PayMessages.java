package io.nuanfeng.pay.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about pay. */
@MessageBundle("pay")
public interface PayMessages {

    @Message("最低工资标准")
    String floors();

    @Message("选您干活的地方，看历年标准。")
    String floorsLead();

    @Message("干活的地方")
    String place();

    @Message("没有您的地方？那里的标准还没有录入。可拨 12333 询问。")
    String placeHint();

    @Message("查看")
    String look();

    @Message("{place}历年月最低工资（元）")
    String floorsOf(String place);

    @Message("从哪天起")
    String since();

    @Message("每月（元）")
    String monthly();

    @Message("每小时（元）")
    String hourly();

    @Message("没有查到")
    String noRecord();

    @Message("待核")
    String unconfirmed();

    @Message("标“待核”的数，还要等主管部门确认。")
    String unconfirmedHint();

    @Message("每月：全日制用工。每小时：非全日制，平均每天不超过 4 小时。")
    String kindsHint();

    @Message("以主管部门认定为准")
    String authority();

    @Message("查我的工资")
    String checkMine();
}
