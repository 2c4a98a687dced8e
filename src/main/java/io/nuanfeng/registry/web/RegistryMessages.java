package io.nuanfeng.registry.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.OutletCover;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.Route;

/** Words of the outlet pages. */
@MessageBundle("registry")
public interface RegistryMessages {

    @Message("查网点")
    String search();

    @Message("看哪家单位该给快递员参保。")
    String searchLead();

    @Message("网点名、品牌、地址或备案号")
    String words();

    @Message("搜索")
    String find();

    @Message("类型")
    String kindLabel();

    @Message("所有类型")
    String anyKind();

    @Message("状态")
    String statusLabel();

    @Message("所有状态")
    String anyStatus();

    @Message("地区")
    String place();

    @Message("全部地区")
    String anyPlace();

    @Message("没有找到网点")
    String none();

    @Message("换个词试试，少写几个字。也可以打 12305 问邮政。")
    String noneHint();

    @Message("网点")
    String outlet();

    @Message("{#when kind}{#is ENTERPRISE}快递企业{#is BRANCH}分支机构{#else}末端网点{/when}")
    String kind(OutletKind kind);

    @Message("{#when status}{#is ACTIVE}在营{#is DEREGISTERED}已注销{#else}已撤销{/when}")
    String status(OutletStatus status);

    @Message("{#when state}{#is COVERED}已参保{#is PARTLY}部分参保{#is NOT_COVERED}未参保{#else}参保未知{/when}")
    String cover(OutletCover.State state);

    @Message("{#when route}{#is A}网点自己参保{#is B}开办企业代为参保{#is NONE}不用另办优先参保{#else}待人工核定{/when}")
    String route(Route route);

    @Message(
            "{#when route}{#is A}它有许可，又是用人单位。由它给快递员办工伤保险。{#is B}它由快递企业开办。由开办企业在许可所在地办。{#is NONE}它的人已经参加全部社保，或者它已关闭。{#else}现有材料还定不下来，邮政部门会核定。{/when}")
    String routeGloss(Route route);

    @Message("{#when change}{#is ADDED}新增{#is CHANGED}变更{#is DEREGISTERED}注销{#is REVOKED}撤销{#else}无变化{/when}")
    String change(ListChange change);

    @Message("谁给快递员参保")
    String whoInsures();

    @Message("责任单位")
    String liable();

    @Message("还没定")
    String undecided();

    @Message("参保方式")
    String way();

    @Message("品牌")
    String brand();

    @Message("地址")
    String address();

    @Message("编号")
    String key();

    @Message("已参保 {insured} 人，共 {engaged} 人")
    String counts(int insured, int engaged);

    @Message("截至 {day}")
    String asOf(String day);

    @Message("人数少于 5 人时不显示，免得认出是谁。")
    String smallCounts();

    @Message("依据")
    String sources();

    @Message("待核实")
    String unconfirmed();

    @Message("我在这里上班")
    String workHere();

    @Message("看看我有没有工伤保险")
    String workHereHint();

    @Message("许可证号")
    String licence();

    @Message("备案回执")
    String filing();

    @Message("开办企业")
    String parent();

    @Message("从业人数")
    String heads();

    @Message("每月名单里的变化")
    String history();

    @Message("月份")
    String month();

    @Message("变化")
    String changeLabel();

    @Message("信用代码校验码不对，已由经办人放行。")
    String unchecked();

    @Message("最近名单")
    String lastList();

    @Message("参保")
    String coverLabel();

    @Message("有效期")
    String validity();
}
