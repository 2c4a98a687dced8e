package io.nuanfeng.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.eclipse.microprofile.config.ConfigProvider;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;

/** Requests of sample people: {@code SignedIn.as(Role.POSTAL_OFFICER).get("/api/v1/me")}. */
public final class SignedIn {

    private static final Map<Role, String> SESSIONS = new ConcurrentHashMap<>();

    private SignedIn() {}

    /** Reaches the key ring from outside the container. */
    @Singleton
    @Unremovable
    static class Keys {
        @Inject
        KeyRing ring;
    }

    /** The first sample person with the role. */
    public static RequestSpecification as(Role role) {
        return RestAssured.given().auth().oauth2(token(role));
    }

    /** An access token of the first sample person with the role. */
    public static String token(Role role) {
        var account = "sample-" + role.name();
        return mint(account, SESSIONS.computeIfAbsent(role, wanted -> open(account, wanted)));
    }

    private static String open(String account, Role role) {
        var session = Ids.next();
        try (var connection = DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"))) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('nuanfeng.roles', 'SYSTEM', true)");
                statement.execute("insert into identity.account (id, kind, created_at) values ('%s', '%s', now())"
                        .formatted(account, role == Role.COURIER ? "COURIER" : "STAFF"));
                statement.execute(
                        """
                        insert into identity.role_grant (account_id, role, scope_kind, scope_id, since)
                        values ('%s', '%s', 'DIVISION', '450800', '%s')
                        """
                                .formatted(account, role, LocalDate.of(2020, 1, 1)));
                statement.execute(
                        """
                        insert into identity.session (id, account_id, kind, client, client_hash, created_at, last_seen_at,
                                                      idle_seconds, ends_at)
                        values ('%s', '%s', 'API', '?', '', now(), now(), 86400, now() + interval '1 day')
                        """
                                .formatted(session, account));
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return session;
    }

    private static String mint(String account, String session) {
        var key = CDI.current().select(Keys.class).get().ring.tokenKey();
        return Jwt.issuer("urn:nuanfeng")
                .audience("urn:nuanfeng:api")
                .subject(account)
                .claim("sid", session)
                .claim("jti", Ids.next())
                .expiresIn(600)
                .jws()
                .keyId(key.kid())
                .header("typ", "at+jwt")
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.privateKey());
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
