package io.nuanfeng.coverage;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.nuanfeng.kernel.crypto.CertificateKeys;

/**
 * The signed form of a certificate: {@code <claims>.<key name>.<signature>}, each part base64url but the key's name. The
 * signature is Ed25519 over the ASCII characters of the first part, so anybody can check it with the public keys.
 */
@ApplicationScoped
class CertificateTokens {

    @Inject
    CertificateKeys keys;

    @Inject
    ObjectMapper json;

    String sign(CertificateClaims claims) {
        try {
            var body = Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(claims));
            return body + "." + keys.sign(ascii(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for everything we did not sign. The signature is checked before a single claim is read. */
    Optional<CertificateClaims> open(String token) {
        var dot = token.indexOf('.');
        if (dot < 1 || !keys.verify(ascii(token.substring(0, dot)), token.substring(dot + 1))) {
            return Optional.empty();
        }
        try {
            var body = Base64.getUrlDecoder().decode(token.substring(0, dot));
            return Optional.of(json.readValue(body, CertificateClaims.class));
        } catch (IOException | IllegalArgumentException olderForm) {
            return Optional.empty();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
