package io.nuanfeng.coverage;

import java.util.List;

/**
 * What is needed to verify certificates without the portal.
 *
 * @param revoked ids of void certificates that have not expired
 */
public record CertificateKeySet(List<Key> keys, List<String> revoked) {

    /** @param x the 32 bytes of the public key, base64url */
    public record Key(String kid, String x) {}
}
