package io.nuanfeng.identity;

import io.nuanfeng.kernel.identifier.Mobile;

/**
 * A text message on its way through the outbox.
 *
 * @param phone 11 digits
 * @param template which text; a provider knows it under a number of its own
 * @param code what goes into the text
 */
public record SmsMessage(String phone, String template, String code) {

    static final String TOPIC = "sms";
    /** The text with a sign-in code. */
    public static final String SIGN_IN = "sign-in";

    /** The text that something about the person has changed. */
    public static final String NOTICE = "notice";

    static SmsMessage code(Mobile phone, String code) {
        return new SmsMessage(phone.value(), SIGN_IN, code);
    }

    @Override
    public String toString() {
        return "SmsMessage[" + template + "]";
    }
}
