package io.nuanfeng.kernel.notice;

/**
 * What the outbox carries to whoever sends text messages: no fact leaves the portal, the person reads them here.
 *
 * @param kind code of the notice
 */
public record NoticeMessage(String personKey, String kind) {

    /** The topic of the outbox. */
    public static final String TOPIC = "notice";

    @Override
    public String toString() {
        return "NoticeMessage[" + kind + "]";
    }
}
