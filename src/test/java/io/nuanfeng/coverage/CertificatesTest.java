package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class CertificatesTest {

    private static final String NUMBER = "450802196604230016";
    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final String PREFIX = "302a300506032b6570032100";

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_the_present() {
        clock.reset();
    }

    @Test
    void a_certificate_names_its_owner_and_anybody_verifies_it_by_its_code() {
        var page = certificate(insured("450802196604230016"), "text/html").asString();

        assertThat(page)
                .contains("莫言丰", "已参保", CoverSamples.OPENER.name(), "<svg")
                .doesNotContain(NUMBER);
        verify(token(insured(NUMBER)))
                .then()
                .statusCode(200)
                .body("state", equalTo("STANDS"))
                .body("name", equalTo("莫*"))
                .body("idNumber", equalTo("450***********0016"))
                .body("status", equalTo("COVERED"))
                .body("covers.insuredBy", contains(CoverSamples.OPENER.name()));
    }

    @Test
    void the_pdf_shows_every_character() throws IOException {
        var pdf = certificate(insured(NUMBER), "application/pdf").asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("莫言丰", "工伤保险参保情况证明");
        }
    }

    @Test
    void it_verifies_offline_with_the_published_key_alone() throws GeneralSecurityException {
        var parts = token(insured(NUMBER)).split("\\.");
        var keys = RestAssured.given()
                .filter(Contract.kept())
                .get("/api/v1/coverage/certificate-keys")
                .jsonPath();
        var x = keys.getString("keys.find { it.kid == '" + parts[1] + "' }.x");
        var encoded = HexFormat.of()
                .parseHex(
                        PREFIX + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x)));

        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update(parts[0].getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void a_certificate_altered_in_any_part_is_not_ours() {
        var token = token(insured(NUMBER));

        for (var at = 0; at < token.length() - 1; at += 13) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            verify(token.substring(0, at) + other + token.substring(at + 1))
                    .then()
                    .statusCode(404);
        }
        verify("nonsense").then().statusCode(404);
        verify(".").then().statusCode(404);
    }

    @Test
    void its_owner_makes_it_void_and_nobody_else_can() {
        var person = insured(NUMBER);
        var token = token(person);
        var id = list(person).getString("items[0].id");

        revoke(insured("450802196604230032"), id).then().statusCode(404);
        revoke(person, id).then().statusCode(204);
        revoke(person, id).then().statusCode(404);
        verify(token).then().body("state", equalTo("REVOKED"));
        RestAssured.get("/api/v1/coverage/certificate-keys").then().body("revoked", hasItem(id));
        assertThat(token(person)).isNotEqualTo(token);
    }

    @Test
    void asking_again_on_the_same_day_gives_the_same_certificate_and_it_expires() {
        var person = insured("450802196604230059");
        var token = token(person);

        assertThat(token(person)).isEqualTo(token);
        clock.advance(Duration.ofDays(31));
        verify(token).then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void whom_no_agency_has_named_there_is_nothing_to_certify() {
        certificate(Ids.next(), "application/pdf")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nuanfeng:problem:no-record"));
    }

    private static String insured(String idNumber) {
        return Registered.person(idNumber, inForce(FILED, "2024-03-01", "2024-03-05"));
    }

    private static Response certificate(String person, String accept) {
        return InventedPerson.courier(person)
                .asks()
                .accept(accept + ", application/problem+json")
                .get("/api/v1/coverage/me/certificate");
    }

    private static String token(String person) {
        certificate(person, "text/html").then().statusCode(200);
        var url = list(person).getString("items.find { it.revokedAt == null }.verifyUrl");
        var found = Pattern.compile("/v/(.+)$").matcher(url);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static io.restassured.path.json.JsonPath list(String person) {
        return InventedPerson.courier(person)
                .asks()
                .filter(Contract.kept())
                .get("/api/v1/coverage/me/certificates")
                .jsonPath();
    }

    private static Response revoke(String person, String id) {
        return InventedPerson.courier(person)
                .asks()
                .filter(Contract.kept())
                .delete("/api/v1/coverage/me/certificates/" + id);
    }

    private static Response verify(String token) {
        return RestAssured.given()
                .filter(Contract.kept())
                .accept("application/json")
                .get("/v/{token}", token);
    }
}
