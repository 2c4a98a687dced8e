package io.nuanfeng.kernel.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator shows in a step of time (RFC 4226 with HMAC-SHA-1, the form every app has). */
public final class TimedCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimedCodes() {}

    /** @param secret as authenticators take it, in Base32 (RFC 4648) */
    public static String at(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-1 is part of every JDK", impossible);
        }
    }

    /** 160 random bits, as RFC 4226 §4 recommends. */
    public static String newSecret() {
        return RANDOM.ints(SECRET_LENGTH, 0, BASE32.length())
                .mapToObj(BASE32::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static byte[] decode(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        var bits = 0;
        var kept = 0;
        for (var c : secret.toUpperCase(Locale.ROOT).replace("=", "").toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(c);
            kept += 5;
            if (kept >= 8) {
                kept -= 8;
                bytes.put((byte) (bits >> kept));
                bits &= (1 << kept) - 1;
            }
        }
        return bytes.array();
    }
}
