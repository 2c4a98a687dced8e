package io.nuanfeng.identity.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.nuanfeng.identity.SmsMessage;
import io.nuanfeng.kernel.crypto.Signature;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Against a server on this machine that checks signatures as the provider's manual says. */
class AliyunSmsTest {

    private static final SmsMessage MESSAGE = new SmsMessage("13800138000", "sign-in", "246810");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> taken = new ArrayList<>();
    private HttpServer provider;
    private int status = 200;
    private String answer = "{\"Code\":\"OK\",\"Message\":\"OK\"}";

    @BeforeEach
    void provider() {
        provider = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> take(request, body.toString())))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_message_goes_out_signed_with_its_parameters_in_the_body() {
        send("secret");
        assertThat(taken).hasSize(1);
        assertThat(URLDecoder.decode(taken.get(0), StandardCharsets.UTF_8))
                .contains("PhoneNumbers=13800138000", "SignName=暖蜂", "TemplateCode=SMS_1", "{\"code\":\"246810\"}");
    }

    @Test
    void a_wrong_key_is_refused_and_the_failure_names_neither_phone_nor_code() {
        assertThatThrownBy(() -> send("other secret"))
                .hasMessageContaining("status 403")
                .hasMessageNotContaining("138")
                .hasMessageNotContaining("246810");
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"Code\":\"isv.BUSINESS_LIMIT_CONTROL\"}', isv.BUSINESS_LIMIT_CONTROL",
        "200, 'not json', unreadable",
        "200, '{}', nothing",
        "503, '', status 503"
    })
    void everything_but_ok_is_a_failure_for_the_outbox_to_try_again(int status, String answer, String said) {
        this.status = status;
        this.answer = answer;
        assertThatThrownBy(() -> send("secret")).hasMessageContaining(said);
    }

    @Test
    void a_notice_has_a_text_of_its_own() {
        sms("secret")
                .send(new SmsMessage("13800138000", SmsMessage.NOTICE, "单位说您离职了"))
                .await()
                .atMost(PATIENCE);

        assertThat(URLDecoder.decode(taken.get(0), StandardCharsets.UTF_8))
                .contains("TemplateCode=SMS_2", "{\"what\":\"单位说您离职了\"}");
    }

    @Test
    void a_text_the_provider_does_not_know_is_named() {
        assertThatThrownBy(() -> sms("secret")
                        .send(new SmsMessage("13800138000", "other", "1"))
                        .await()
                        .atMost(PATIENCE))
                .hasMessageContaining("no text other");
    }

    private void send(String secret) {
        sms(secret).send(MESSAGE).await().atMost(PATIENCE);
    }

    private AliyunSms sms(String secret) {
        var clock = new ShanghaiClock(Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ShanghaiClock.ZONE));
        return new AliyunSms(
                vertx, new Settings(URI.create("http://localhost:" + provider.actualPort()), secret), clock);
    }

    private void take(HttpServerRequest request, String body) {
        if (!isSigned(request, body)) {
            request.response().setStatusCode(403).end("{\"Code\":\"SignatureDoesNotMatch\"}");
            return;
        }
        taken.add(body);
        request.response().setStatusCode(status).end(answer);
    }

    private static boolean isSigned(HttpServerRequest request, String body) {
        var names =
                "content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
        var canonical = new StringBuilder("POST\n/\n\n");
        for (var name : names.split(";")) {
            canonical.append(name).append(':').append(request.getHeader(name)).append('\n');
        }
        canonical.append('\n').append(names).append('\n').append(Signature.sha256(body));
        var signature = Signature.hmac("secret", "ACS3-HMAC-SHA256\n" + Signature.sha256(canonical.toString()));
        return request.getHeader("x-acs-content-sha256").equals(Signature.sha256(body))
                && request.getHeader("Authorization").endsWith("Signature=" + signature);
    }

    private record Settings(URI endpoint, String secret) implements AliyunSettings {
        @Override
        public Optional<String> accessKeyId() {
            return Optional.of("key");
        }

        @Override
        public Optional<String> accessKeySecret() {
            return Optional.of(secret);
        }

        @Override
        public Optional<String> signName() {
            return Optional.of("暖蜂");
        }

        @Override
        public Optional<String> signInTemplate() {
            return Optional.of("SMS_1");
        }

        @Override
        public Optional<String> noticeTemplate() {
            return Optional.of("SMS_2");
        }
    }
}
