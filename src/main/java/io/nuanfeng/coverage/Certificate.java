package io.nuanfeng.coverage;

import java.time.Instant;

/**
 * A signed statement of somebody's cover, in his own hands.
 *
 * @param name in full, for the printed certificate alone
 * @param token its signed form
 * @param verifyUrl where anybody checks it
 * @param revokedAt null while it stands
 */
public record Certificate(CertificateClaims claims, String name, String token, String verifyUrl, Instant revokedAt) {

    @Override
    public String toString() {
        return "Certificate[" + claims.id() + "]";
    }
}
