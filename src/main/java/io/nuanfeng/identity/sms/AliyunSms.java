package io.nuanfeng.identity.sms;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import io.nuanfeng.identity.SmsMessage;
import io.nuanfeng.identity.SmsSender;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Sends by Aliyun's text message service (Dysmsapi 2017-05-25, SendSms). Fails on everything but its OK, and says neither
 * phone nor text when it does.
 */
@ApplicationScoped
class AliyunSms implements SmsSender {

    private static final int CONNECT_MS = 3_000;
    /** Shorter than the outbox's claim on a message, so that none is sent twice for slowness. */
    private static final int ANSWER_MS = 8_000;

    private final AliyunSettings settings;
    private final ShanghaiClock clock;
    private final HttpClient http;

    @Inject
    AliyunSms(Vertx vertx, AliyunSettings settings, ShanghaiClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECT_MS));
    }

    @Override
    public String provider() {
        return "aliyun";
    }

    @Override
    public Uni<Void> send(SmsMessage message) {
        var request = request(message);
        var address = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(settings.endpoint().resolve("/").toString())
                .setTimeout(ANSWER_MS);
        return UniHelper.toUni(http.request(address).compose(call -> {
                    request.headers().forEach(call::putHeader);
                    return call.send(Buffer.buffer(request.body()))
                            .compose(answer -> answer.body().map(body -> code(answer.statusCode(), body)));
                }))
                .invoke(code -> {
                    if (!code.equals("OK")) {
                        throw new IllegalStateException("The text message provider answered " + code);
                    }
                })
                .replaceWithVoid();
    }

    private AliyunRequest request(SmsMessage message) {
        var endpoint = settings.endpoint();
        var host = endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
        var date = clock.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return AliyunRequest.signed(
                new AliyunRequest.Call(host, "SendSms", "2017-05-25", date, Ids.next()),
                Map.of(
                        "PhoneNumbers", message.phone(),
                        "SignName", set(settings.signName(), "sign-name"),
                        "TemplateCode", template(message),
                        "TemplateParam",
                                new JsonObject()
                                        .put(variable(message), message.code())
                                        .encode()),
                new AliyunRequest.Key(
                        set(settings.accessKeyId(), "access-key-id"),
                        set(settings.accessKeySecret(), "access-key-secret")));
    }

    private String template(SmsMessage message) {
        return switch (message.template()) {
            case SmsMessage.SIGN_IN -> set(settings.signInTemplate(), "sign-in-template");
            case SmsMessage.NOTICE -> set(settings.noticeTemplate(), "notice-template");
            default -> throw new IllegalStateException("The provider knows no text " + message.template());
        };
    }

    private static String variable(SmsMessage message) {
        return message.template().equals(SmsMessage.NOTICE) ? "what" : "code";
    }

    private static String set(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("Please set nuanfeng.sms-aliyun." + name));
    }

    /** The provider's own code of the outcome, or the status where there is none. */
    private static String code(int status, Buffer body) {
        try {
            return status == 200 ? body.toJsonObject().getString("Code", "nothing") : "status " + status;
        } catch (DecodeException unreadable) {
            return "something unreadable";
        }
    }
}
