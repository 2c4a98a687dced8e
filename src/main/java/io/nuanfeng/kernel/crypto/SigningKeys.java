package io.nuanfeng.kernel.crypto;

import java.util.ArrayList;
import java.util.List;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import io.nuanfeng.kernel.security.Ids;

/**
 * Signing keys as a JWK set: next, current, then those that may still verify. The next one is published one rotation
 * before it signs, so every instance knows a key before it meets a signature made with it.
 */
record SigningKeys(List<PublicJsonWebKey> keys) {

    private static final int CURRENT = 1;

    static SigningKeys generateForTokens() throws JoseException {
        return new SigningKeys(List.of(tokenKey(), tokenKey()));
    }

    static SigningKeys generateForCertificates() throws JoseException {
        return new SigningKeys(List.of(certificateKey(), certificateKey()));
    }

    static SigningKeys parse(String jwks) throws JoseException {
        var keys = new JsonWebKeySet(jwks).getJsonWebKeys();
        return new SigningKeys(keys.stream().map(PublicJsonWebKey.class::cast).toList());
    }

    SigningKeys rotate() throws JoseException {
        var rotated = new ArrayList<PublicJsonWebKey>();
        rotated.add(keys.get(0) instanceof OctetKeyPairJsonWebKey ? certificateKey() : tokenKey());
        rotated.addAll(keys);
        return new SigningKeys(rotated);
    }

    PublicJsonWebKey current() {
        return keys.get(CURRENT);
    }

    String publicJson() {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    String secretJson() {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    private static PublicJsonWebKey tokenKey() throws JoseException {
        return named(EcJwkGenerator.generateJwk(EllipticCurves.P256), "ES256");
    }

    private static PublicJsonWebKey certificateKey() throws JoseException {
        return named(OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519), "EdDSA");
    }

    private static PublicJsonWebKey named(PublicJsonWebKey key, String algorithm) {
        key.setKeyId(Ids.readable(8));
        key.setAlgorithm(algorithm);
        key.setUse(org.jose4j.jwk.Use.SIGNATURE);
        return key;
    }

    @Override
    public String toString() {
        return keys.stream().map(JsonWebKey::getKeyId).toList().toString();
    }
}
