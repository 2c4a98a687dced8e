package io.nuanfeng.kernel.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Random public names. Nothing that leaves the portal is a sequence, so nothing can be counted or guessed. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNMISTAKABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Ids() {}

    /** 128 random bits, 22 URL-safe characters. */
    public static String next() {
        return random(16);
    }

    /** 256 random bits, 43 URL-safe characters, for secrets such as refresh tokens. */
    public static String secret() {
        return random(32);
    }

    /** Characters that people can read out: no 0, O, 1 or I; five bits each. */
    public static String readable(int length) {
        return RANDOM.ints(length, 0, UNMISTAKABLE.length())
                .mapToObj(UNMISTAKABLE::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** So many decimal digits, each equally likely. */
    public static String digits(int length) {
        return RANDOM.ints(length, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
