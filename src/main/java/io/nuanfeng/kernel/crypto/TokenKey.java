package io.nuanfeng.kernel.crypto;

import java.security.PrivateKey;

/** An access token's signing key and its name in the published set. */
public record TokenKey(String kid, PrivateKey privateKey) {

    @Override
    public String toString() {
        return "TokenKey[" + kid + "]";
    }
}
