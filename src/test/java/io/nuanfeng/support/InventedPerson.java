package io.nuanfeng.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;

/**
 * Somebody with just the role, reach and identity that a test needs, without going through the doors of sign-in.
 *
 * @param scopeKind DIVISION, OUTLET or ENTERPRISE
 * @param personKey empty before the real-name step
 */
public record InventedPerson(String account, Role role, String scopeKind, String scopeId, String personKey) {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    /** Reaches the key ring from outside the container. */
    @Singleton
    @Unremovable
    static class Keys {
        @Inject
        KeyRing ring;
    }

    public static InventedPerson courier(String personKey) {
        return new InventedPerson("courier-" + personKey, Role.COURIER, "DIVISION", "450800", personKey);
    }

    public static InventedPerson staff(Role role, String division) {
        return new InventedPerson(role + "-" + division, role, "DIVISION", division, "");
    }

    public RequestSpecification asks() {
        return RestAssured.given().auth().oauth2(token());
    }

    public String token() {
        var key = CDI.current().select(Keys.class).get().ring.tokenKey();
        return Jwt.issuer("urn:nuanfeng")
                .audience("urn:nuanfeng:api")
                .subject(account)
                .claim("sid", SESSIONS.computeIfAbsent(account, unknown -> open()))
                .claim("jti", Ids.next())
                .expiresIn(600)
                .jws()
                .keyId(key.kid())
                .header("typ", "at+jwt")
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.privateKey());
    }

    private String open() {
        var session = Ids.next();
        AsOwner.asSuperuser(
                "insert into identity.account (id, kind, created_at, person_key) values ('%s', '%s', now(), nullif('%s', ''))"
                        .formatted(account, role == Role.COURIER ? "COURIER" : "STAFF", personKey),
                """
                insert into identity.role_grant (account_id, role, scope_kind, scope_id, since)
                values ('%s', '%s', '%s', '%s', '2020-01-01')
                """
                        .formatted(account, role, scopeKind, scopeId),
                """
                insert into identity.session (id, account_id, kind, client, client_hash, created_at, last_seen_at,
                                              idle_seconds, ends_at)
                values ('%s', '%s', 'API', '?', '', now(), now(), 86400, now() + interval '1 day')
                """
                        .formatted(session, account));
        return session;
    }
}
