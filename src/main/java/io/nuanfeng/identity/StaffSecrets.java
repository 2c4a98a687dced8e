package io.nuanfeng.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a new officer needs to sign in; shown once and kept nowhere in the clear. */
public record StaffSecrets(String username, String password, String totpSecret) {

    /** As authenticator apps take it, typed or from a QR code. */
    public String authenticatorAddress() {
        return "otpauth://totp/Nuanfeng:%s?secret=%s&issuer=Nuanfeng"
                .formatted(URLEncoder.encode(username, StandardCharsets.UTF_8), totpSecret);
    }

    @Override
    public String toString() {
        return "StaffSecrets[" + username + "]";
    }
}
