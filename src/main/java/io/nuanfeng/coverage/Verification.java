package io.nuanfeng.coverage;

/** What somebody who was shown a certificate gets to see: the masked minimum, and whether it still stands. */
public record Verification(State state, CertificateClaims claims) {

    /** Whether the certificate may still be relied on. */
    public enum State {
        STANDS,
        REVOKED,
        EXPIRED
    }
}
