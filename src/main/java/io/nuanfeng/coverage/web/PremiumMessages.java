package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the premium pages; what stands beside an amount is in {@code words/premium.properties}. */
@MessageBundle("premium")
public interface PremiumMessages {

    @Message("应缴保费")
    String due();

    @Message("这个月应缴")
    String dueThisMonth();

    @Message("{amount} 元")
    String yuan(String amount);

    @Message("暂无标准，算不出")
    String noAmount();

    @Message("暂估")
    String provisional();

    @Message("月份")
    String month();

    @Message("缴费基数")
    String base();

    @Message("怎么算的")
    String how();

    @Message("{year} 年度月平均工资")
    String standard(String year);

    @Message("在保人数")
    String heads();

    @Message("{count} 人")
    String persons(int count);

    @Message("费率 × 浮动档次 × 阶段性降低")
    String terms();

    @Message("单位合计只在最后四舍五入一次，到分。")
    String rounding();

    @Message("摊到每人")
    String shares();

    @Message("{amount} 元 × {count} 人")
    String share(String amount, int count);

    @Message("从业人员个人")
    String worker();

    @Message("0.00 元。不许从工资里扣。")
    String workerNothing();

    @Message("依据")
    String sources();

    @Message("待核实")
    String unconfirmed();

    @Message("这是估算，以经办机构核定为准。")
    String indication();

    @Message("换个月份或条件")
    String otherMonth();

    @Message("例如 2022-07")
    String monthHint();

    @Message("浮动档次")
    String band();

    @Message("经办机构定的，例如 0.8。没定就不填。")
    String bandHint();

    @Message("最后缴费日")
    String dueOn();

    @Message("填了就估算滞纳金。日期看经办机构的通知。")
    String dueOnHint();

    @Message("按哪天掌握的情况算")
    String knownAt();

    @Message("不填就是现在。")
    String knownAtHint();

    @Message("重新算")
    String reckon();

    @Message("滞纳金（估算）")
    String lateFee();

    @Message("晚 {days} 天，每天 {rate}：{amount} 元")
    String lateFeeOf(long days, String rate, String amount);

    @Message("按工资总额算")
    String byWages();

    @Message("知道全员工资的，按工资总额缴。填了就用它算。")
    String byWagesHint();

    @Message("全员工资合计（元）")
    String wages();

    @Message("这些工资是几个人的")
    String wageHeads();

    @Message("保存并重新算")
    String save();

    @Message("工伤保险费谁交")
    String whoPays();

    @Message("单位全交，您一分不交")
    String nothing();

    @Message("工伤保险费由单位交。从您工资里扣，就是违法。")
    String nothingLead();

    @Message("工资条上写着扣「工伤保险」的，应当全部退给您。")
    String nothingRefund();

    @Message("不管合同怎么写、您签过什么字，都一样。")
    String nothingWaived();

    @Message("工资里被扣了？")
    String taken();

    @Message("我要反映")
    String report();

    @Message("人社和工会看得到，网点看不到是谁反映的。")
    String reportHint();

    @Message("哪个网点扣的")
    String outlet();

    @Message("先找到网点，再点它下面的「反映扣保费」。")
    String outletFirst();

    @Message("找网点")
    String findOutlet();

    @Message("哪个月的工资")
    String reportMonth();

    @Message("工资条上怎么写的")
    String line();

    @Message("照抄那一行，例如「工伤保险个人」")
    String lineHint();

    @Message("扣了多少元")
    String amount();

    @Message("查看并确认")
    String review();

    @Message("请核对。没错就提交。")
    String reviewLead();

    @Message("提交反映")
    String submit();

    @Message("已收到您的反映")
    String received();

    @Message("这是违法扣款，应退 {amount} 元")
    String refund(String amount);

    @Message("先把工资条拍下来。再打 12333 或 12351，报下面的编号。")
    String next();

    @Message("编号")
    String number();

    @Message("反映扣保费")
    String reportHere();
}
