package io.nuanfeng.identity;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;

/** The texts people can agree to, from {@code words/consents.properties}. The Chinese text is the one that counts. */
final class ConsentTexts {

    /** Use of name and identity number, which PIPL art 29 wants agreed to separately. */
    static final String IDENTITY_NUMBER = "IDENTITY_NUMBER";

    /** Notices that also go out as text messages. */
    static final String BY_TEXT_MESSAGE = "NOTICES_BY_TEXT_MESSAGE";

    static final List<String> KINDS = List.of("PRIVACY_NOTICE", IDENTITY_NUMBER, BY_TEXT_MESSAGE);

    private ConsentTexts() {}

    static String version(String kind) {
        return say(kind + ".version");
    }

    static String text(String kind) {
        return say(kind + ".text");
    }

    static String hash(String kind) {
        return HexFormat.of().formatHex(Hashes.sha256(text(kind)));
    }

    private static String say(String key) {
        return Words.say("consents", Locale.SIMPLIFIED_CHINESE, key);
    }
}
