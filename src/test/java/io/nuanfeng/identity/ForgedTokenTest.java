package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.nuanfeng.kernel.crypto.KeyRing;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SignedIn;

/** Access tokens that somebody made or changed (ASVS 9.1, 9.2): each one is a 401 that says nothing more. */
@QuarkusTest
class ForgedTokenTest {

    @Inject
    KeyRing keys;

    @TestFactory
    Stream<DynamicTest> a_token_that_is_not_ours_as_it_was_is_refused() throws Exception {
        var genuine = SignedIn.token(Role.COURIER, 0);
        var body = body(genuine);
        var ours = keys.tokenKey();
        var stranger = KeyPairGenerator.getInstance("EC");
        stranger.initialize(new ECGenParameterSpec("secp256r1"));
        var theirs = stranger.generateKeyPair();
        var strangersKey = Map.<String, Object>of("kid", "x", "kty", "EC");
        return Map.ofEntries(
                        Map.entry("no signature (alg none)", raw(Map.of("alg", "none", "typ", "at+jwt"), body)),
                        Map.entry("alg NoNe", raw(Map.of("alg", "NoNe", "kid", ours.kid(), "typ", "at+jwt"), body)),
                        Map.entry("signature cut off", genuine.substring(0, genuine.lastIndexOf('.') + 1)),
                        Map.entry("HS256 with the public key set as secret", hs256(body, keys.publicTokenKeys())),
                        Map.entry("another key under our kid", sign(body, theirs.getPrivate(), ours.kid(), Map.of())),
                        Map.entry("unknown kid", sign(body, ours.privateKey(), "NOBODY", Map.of())),
                        Map.entry("kid is a path", sign(body, ours.privateKey(), "../../dev/null", Map.of())),
                        Map.entry(
                                "key brought along", sign(body, theirs.getPrivate(), "x", Map.of("jwk", strangersKey))),
                        Map.entry(
                                "key address brought along",
                                sign(body, theirs.getPrivate(), "x", Map.of("jku", "https://evil.example/jwks"))),
                        Map.entry(
                                "expired",
                                with(claims -> claims.put("exp", seconds(-60)).put("iat", seconds(-120)), body)),
                        Map.entry("lives too long", with(claims -> claims.put("exp", seconds(86_400)), body)),
                        Map.entry("another audience", with(claims -> claims.put("aud", "urn:other"), body)),
                        Map.entry("no audience", with(claims -> without(claims, "aud"), body)),
                        Map.entry("another issuer", with(claims -> claims.put("iss", "urn:other"), body)),
                        Map.entry("no session", with(claims -> without(claims, "sid"), body)),
                        Map.entry("a session that never was", with(claims -> claims.put("sid", "nowhere"), body)),
                        Map.entry(
                                "another account's session", with(claims -> claims.put("sub", "somebody-else"), body)),
                        Map.entry("another type", sign(body, ours.privateKey(), ours.kid(), Map.of("typ", "JWT"))),
                        Map.entry("a bit flipped in the claims", flipped(genuine, genuine.indexOf('.') + 20)),
                        Map.entry("a bit flipped in the signature", flipped(genuine, genuine.lastIndexOf('.') + 20)),
                        Map.entry("not a token", "a.b.c"))
                .entrySet()
                .stream()
                .map(forged -> DynamicTest.dynamicTest(forged.getKey(), () -> isRefused(forged.getValue())));
    }

    @Test
    void a_role_written_into_a_token_gives_nothing() {
        var claims = body(SignedIn.token(Role.COURIER, 0));
        var token = with(changed -> changed.put("groups", List.of("ADMIN")), claims);
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
        assertThat(given().auth().oauth2(token).get("/api/v1/me").jsonPath().getList("roles"))
                .containsExactly("COURIER");
    }

    @Test
    void the_published_key_set_holds_public_keys_only() {
        var answer = given().filter(Contract.kept()).get("/api/v1/auth/jwks");
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getList("keys.kid"))
                .contains(keys.tokenKey().kid());
        assertThat(answer.asString()).doesNotContain("\"d\"");
    }

    private static void isRefused(String token) {
        given().filter(Contract.kept())
                .auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private String with(UnaryOperator<JsonObject> change, JsonObject claims) {
        var key = keys.tokenKey();
        return sign(change.apply(claims.copy()), key.privateKey(), key.kid(), Map.of());
    }

    private static String sign(JsonObject claims, PrivateKey key, String kid, Map<String, Object> headers) {
        JwtClaimsBuilder builder = Jwt.claims(claims.getMap());
        var signed =
                builder.jws().keyId(kid).algorithm(SignatureAlgorithm.ES256).header("typ", "at+jwt");
        headers.forEach(signed::header);
        return signed.sign(key);
    }

    private static String hs256(JsonObject claims, String secret) {
        return Jwt.claims(claims.getMap())
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .header("typ", "at+jwt")
                .signWithSecret(secret);
    }

    private static String raw(Map<String, Object> header, JsonObject claims) {
        return encode(new JsonObject(header)) + "." + encode(claims) + ".";
    }

    private static String flipped(String token, int at) {
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }

    private static JsonObject without(JsonObject claims, String name) {
        claims.remove(name);
        return claims;
    }

    private static long seconds(long fromNow) {
        return System.currentTimeMillis() / 1000 + fromNow;
    }

    private static JsonObject body(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }

    private static String encode(JsonObject part) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(part.encode().getBytes(UTF_8));
    }
}
