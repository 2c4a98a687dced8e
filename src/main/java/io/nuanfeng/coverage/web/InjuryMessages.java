package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the injury pages; those for codes stand in {@code words/injury.properties}. */
@MessageBundle("injury")
public interface InjuryMessages {

    @Message("干活受伤了")
    String title();

    @Message("先救人，再留证据，别错过期限。")
    String lead();

    @Message("现在做这几件事")
    String first();

    @Message("打 120，去最近的医院。急救不挑医院。")
    String firstHelp();

    @Message("交通事故打 122，等交警，拿认定书。")
    String firstPolice();

    @Message("拍照录像。记下时间、地点和看见的人。")
    String firstProof();

    @Message("当天告诉网点，最好发文字消息。")
    String firstTell();

    @Message("病历、票据、派件记录都留好。")
    String firstKeep();

    @Message("急救 120")
    String call120();

    @Message("交警 122")
    String call122();

    @Message("记下这次受伤")
    String record();

    @Message("马上知道谁负责、留什么、几号前办")
    String recordHint();

    @Message("估算能拿多少")
    String estimate();

    @Message("补助、津贴、抚恤，一项一项列")
    String estimateHint();

    @Message("我记下的")
    String mine();

    @Message("看以前记下的，和还剩几天")
    String mineHint();

    @Message("还没有记录。")
    String none();

    @Message("算期限")
    String clocks();

    @Message("哪天受的伤")
    String on();

    @Message("社保部门哪天受理的")
    String acceptedOn();

    @Message("还没受理就不填。")
    String acceptedOnHint();

    @Message("算一算")
    String reckon();

    @Message("放进手机日历")
    String calendar();

    @Message("因单位或部门耽误的时间不算在内。")
    String notCounted();

    @Message("依据")
    String sources();

    @Message("待核实")
    String unconfirmed();

    @Message("这是提示，以主管部门认定为准。")
    String indication();

    @Message("第 {step} 步，共 {all} 步")
    String step(int step, int all);

    @Message("什么时候受的伤")
    String when();

    @Message("日期")
    String day();

    @Message("几点（大概就行）")
    String time();

    @Message("当时给哪个网点干活")
    String outlet();

    @Message("同时给几个网点干的，填受伤时的那个。")
    String outletHint();

    @Message("网点名字、品牌或地址")
    String query();

    @Message("找网点")
    String search();

    @Message("是哪一个")
    String which();

    @Message("没有找到。换个词再试。")
    String notFound();

    @Message("在哪里受的伤")
    String place();

    @Message("怎么受的伤")
    String what();

    @Message("几句话就行，五百字以内。")
    String whatHint();

    @Message("谁来记")
    String teller();

    @Message("受伤的人叫什么")
    String victim();

    @Message("替别人记才填。")
    String victimHint();

    @Message("下一步")
    String next();

    @Message("查看并确认")
    String review();

    @Message("没错就提交。没登录的，先登录，填的不会丢。")
    String reviewLead();

    @Message("提交记录")
    String submit();

    @Message("受伤记录")
    String recorded();

    @Message("这不是工伤认定申请。申请要去社保部门办。")
    String notAnApplication();

    @Message("编号")
    String reference();

    @Message("那天由谁负责")
    String liable();

    @Message("还定不下来，打 12333 问")
    String liableOpen();

    @Message("您是派遣来的，由派遣单位负责。")
    String dispatched();

    @Message("活转包给没资格的，由发包单位负责。")
    String outsourced();

    @Message("按 {period} 的网点名单")
    String byList(String period);

    @Message("那天还没上名单，按后来最早的名单。")
    String laterList();

    @Message("那天有没有工伤保险")
    String cover();

    @Message("当时查：{then}。现在查：{now}。")
    String coverThenNow(String then, String now);

    @Message("没参保也能认定。待遇由单位付，单位不付，基金先付。")
    String uninsured();

    @Message("您另一个网点也参了保。责任在当时干活的网点。")
    String elsewhere();

    @Message("要留的东西")
    String evidence();

    @Message("接下来的期限")
    String timeline();

    @Message("单位说不是工伤，由单位拿证据。")
    String burden();

    @Message("打印这一页")
    String print();

    @Message("骗取待遇要退钱、罚款，严重的追究刑责。")
    String fraud();
}
