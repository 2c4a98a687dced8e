package io.nuanfeng.kernel.crypto;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Signs certificates with Ed25519. A signature reads {@code <key name>.<base64url>} and outlives rotations. */
@Singleton
public class CertificateKeys {

    private static final String ALGORITHM = "Ed25519";

    private final SigningKeys keys;

    @Inject
    public CertificateKeys(KeyRing ring) {
        this.keys = ring.certificates();
    }

    public String sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.current().getPrivateKey());
            signature.update(message);
            return keys.current().getKeyId() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no Ed25519", impossible);
        }
    }

    /** False for everything that one of our keys did not sign, however it is written. */
    public boolean verify(byte[] message, String signature) {
        var dot = signature.indexOf('.');
        return dot > 0
                && keys.keys().stream()
                        .filter(key -> key.getKeyId().equals(signature.substring(0, dot)))
                        .anyMatch(key -> verifies(key.getPublicKey(), message, signature.substring(dot + 1)));
    }

    private static boolean verifies(java.security.PublicKey key, byte[] message, String value) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(Base64.getUrlDecoder().decode(value));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }
}
