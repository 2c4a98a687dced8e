package io.nuanfeng.coverage.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.nuanfeng.coverage.CoverStatus;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What the certificate says around its facts, in the reader's language. */
record CertificateWords(Locale locale) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public String say(String key) {
        return Words.say("certificate", locale, key);
    }

    public String status(CoverStatus status) {
        return new CoverageWords(locale).status(status);
    }

    public String at(Instant instant) {
        return MINUTE.format(ShanghaiClock.at(instant));
    }

    public String language() {
        return locale.toLanguageTag();
    }
}
