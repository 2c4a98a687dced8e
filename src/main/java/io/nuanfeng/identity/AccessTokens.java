package io.nuanfeng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.security.Ids;

/** Signs access tokens (RFC 9068). They say which session, not what it may do: that is read fresh. */
@ApplicationScoped
public class AccessTokens {

    /** The header's type, so that no other token of ours passes for an access token. */
    public static final String TYPE = "at+jwt";

    static final String ISSUER = "urn:nuanfeng";
    static final String AUDIENCE = "urn:nuanfeng:api";

    @Inject
    KeyRing keys;

    @Inject
    IdentitySettings settings;

    String mint(OpenSession session) {
        var key = keys.tokenKey();
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(session.account().id())
                .claim("sid", session.id())
                .claim("jti", Ids.next())
                .expiresIn(settings.session().accessToken())
                .jws()
                .keyId(key.kid())
                .header("typ", TYPE)
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.privateKey());
    }
}
