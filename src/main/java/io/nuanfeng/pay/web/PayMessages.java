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

    @Message("我的工资够不够最低标准？")
    String title();

    @Message("不用登录。填的内容不保存。")
    String lead();

    @Message("哪个月的工资")
    String month();

    @Message("怎么算工资")
    String payType();

    @Message("发了多少钱（元）")
    String amount();

    @Message("扣社保、扣税、扣罚款之前的数，也叫“应发”。")
    String amountHint();

    @Message("干了多少小时")
    String normalHours();

    @Message("只有按小时算工资的要填。")
    String normalHoursHint();

    @Message("查一查")
    String check();

    @Message("更多：加班、扣款、日期")
    String more();

    @Message("这些钱里有没有")
    String partsTitle();

    @Message("有就填多少元，没有就空着。")
    String partsHint();

    @Message("从工资里扣了什么")
    String takenTitle();

    @Message("合同里写了造成损失要赔")
    String damageClause();

    @Message("这个月干满了吗")
    String attendance();

    @Message("计薪多少天")
    String paidDays();

    @Message("没干满的要填。半天填 0.5。")
    String paidDaysHint();

    @Message("加班")
    String overtimeTitle();

    @Message("工时制度")
    String hoursSystem();

    @Message("合同写的月工资（元）")
    String wage();

    @Message("按件的，填每件单价。")
    String wageHint();

    @Message("平时加班")
    String overtimeWeekday();

    @Message("休息日加班")
    String overtimeRestDay();

    @Message("法定节假日加班")
    String overtimeHoliday();

    @Message("填小时数；按件的，填件数。")
    String overtimeHint();

    @Message("日期")
    String datesTitle();

    @Message("说好哪天发")
    String dueOn();

    @Message("实际哪天发的")
    String paidOn();

    @Message("还没发就空着。")
    String paidOnHint();

    @Message("哪天离职的")
    String leftOn();

    @Message("单位在别的地方")
    String seat();

    @Message("约定了用单位所在地的标准")
    String agreed();

    @Message("比最低工资少")
    String missing();

    @Message("一共应补、应退")
    String owed();

    @Message("{amount} 元")
    String yuan(String amount);

    @Message("发的钱和扣的钱")
    String bar();

    @Message("能和最低工资比")
    String counted();

    @Message("不能比")
    String uncounted();

    @Message("依法可扣")
    String lawful();

    @Message("不该扣")
    String unlawful();

    @Message("最低工资 {amount}")
    String floorLine(String amount);

    @Message("赔偿上限 20% 线")
    String shareLine();

    @Message("怎么办")
    String todo();

    @Message("先找单位，要求补发。把这一页截图留好。")
    String todoAsk();

    @Message("单位不理，打 12333 向劳动监察投诉。")
    String todoCall();

    @Message("也可以申请劳动仲裁，不收费。")
    String todoArbitrate();

    @Message("仲裁最晚到 {day}。")
    String todoUntil(String day);

    @Message("打 12348 可以找免费律师。")
    String todoLawyer();

    @Message("打 12333 问当地标准。")
    String todoNoRate();

    @Message("没有发现问题。觉得不对，打 12333 问。")
    String todoFine();

    @Message("怎么算出来的")
    String how();

    @Message("改一改再算")
    String again();

    @Message("看历年标准")
    String allFloors();
}
