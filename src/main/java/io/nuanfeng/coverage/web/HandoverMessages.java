package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import io.nuanfeng.coverage.handover.HandoverChange;
import io.nuanfeng.coverage.handover.HandoverDecision;

/** Words of the pages on which people are handed over when their outlet closes or changes hands. */
@MessageBundle("handover")
public interface HandoverMessages {

    @Message("参保交接")
    String title();

    @Message("网点注销、撤销或换了开办企业，参保的人要逐个交接。")
    String lead();

    @Message("没定以前，保险不停。")
    String goesOn();

    @Message("{count} 人没定")
    String open(int count);

    @Message("{count} 人没定")
    String openHere(long count);

    @Message("没有要交接的人。")
    String none();

    @Message("{#when change}{#is DEREGISTERED}网点已注销{#is REVOKED}网点已被撤销{#is OPENER}换了开办企业{/when}")
    String change(HandoverChange change);

    @Message("{#when decision}{#is GOES_TO}转到新网点{#is ENDS_ON}到期停保{#is CONTESTED}有争议，不停保{/when}")
    String decision(HandoverDecision decision);

    @Message("转到新网点")
    String goesTo();

    @Message("到期停保")
    String ends();

    @Message("有争议，不停保")
    String contested();

    @Message("参保的人")
    String people();

    @Message("怎么办")
    String what();

    @Message("转到哪个网点")
    String toOutlet();

    @Message("填网点的信用代码或备案编号；没换地方就填本网点的")
    String toOutletHint();

    @Message("哪天停保")
    String endsOn();

    @Message("只有选“到期停保”才填")
    String endsOnHint();

    @Message("确定交接")
    String submit();

    @Message("从 {day} 起参保")
    String since(String day);

    @Message("已定")
    String decided();
}
