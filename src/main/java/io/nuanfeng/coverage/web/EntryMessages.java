package io.nuanfeng.coverage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of an outlet's poster, of the page behind its QR code, and of the list of who waits for the manager's yes. */
@MessageBundle("entry")
public interface EntryMessages {

    @Message("扫码填报")
    String entries();

    @Message("{count} 人等你确认")
    String waiting(int count);

    @Message("没有人等确认。把海报贴到墙上，新人扫码自己填。")
    String nobodyWaits();

    @Message("墙上的海报")
    String poster();

    @Message("新人扫码，自己填信息")
    String posterHint();

    @Message("新来的快递员，扫码参加工伤保险")
    String posterTitle();

    @Message("保费由单位交，您不出钱。")
    String posterGloss();

    @Message("手机扫码，填一次，网点确认后就申报。")
    String posterHow();

    @Message("用手机扫这个码")
    String scanLabel();

    @Message("换一张新的")
    String renew();

    @Message("换了以后，旧海报立刻作废。")
    String renewHint();

    @Message("把我的信息交给网点")
    String scanTitle();

    @Message("先用手机号登录，登录后回到这里。")
    String scanSignIn();

    @Message("先填姓名和身份证号，只填一次。")
    String scanIdentity();

    @Message("已交给网点")
    String handedIn();

    @Message("网点确认后会为您申报，到时通知您。")
    String handedInNext();

    @Message("看我的参保情况")
    String seeCoverage();

    @Message("收回，不交给网点")
    String withdrawEntry();

    @Message("同意把姓名、证件号、手机号交给这个网点")
    String agree();

    @Message("只用来申报工伤保险。网点确认前可以收回。")
    String agreeHint();

    @Message("交给网点")
    String handIn();

    @Message("工伤保险由单位交费，您不出钱。")
    String scanGloss();

    @Message("等你确认的人")
    String entriesTitle();

    @Message("认识的打勾，一次申报。")
    String entriesLead();

    @Message("不是我们的人")
    String decline();

    @Message("已申报 {count} 人")
    String declared(long count);

    @Message("{count} 人没有报上，原因在下面")
    String refused(long count);
}
