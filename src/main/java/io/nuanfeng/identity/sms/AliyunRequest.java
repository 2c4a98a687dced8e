package io.nuanfeng.identity.sms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.crypto.Signature;

/**
 * A signed call of Aliyun's API (signature version 3, ACS3-HMAC-SHA256). Parameters travel in the body, so that no phone
 * number stands in an address that somebody logs.
 */
record AliyunRequest(String body, Map<String, String> headers) {

    static final String TYPE = "application/x-www-form-urlencoded";
    private static final String ALGORITHM = "ACS3-HMAC-SHA256";

    /** What names the call and makes it unlike any other. */
    record Call(String host, String action, String version, String date, String nonce) {}

    /** Who signs. */
    record Key(String id, String secret) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    static AliyunRequest signed(Call call, Map<String, String> parameters, Key key) {
        var body = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        var headers = new TreeMap<String, String>();
        headers.put("content-type", TYPE);
        headers.put("host", call.host());
        headers.put("x-acs-action", call.action());
        headers.put("x-acs-content-sha256", Signature.sha256(body));
        headers.put("x-acs-date", call.date());
        headers.put("x-acs-signature-nonce", call.nonce());
        headers.put("x-acs-version", call.version());
        var names = String.join(";", headers.keySet());
        var signature = Signature.hmac(key.secret(), textToSign(headers, names));
        headers.put(
                "Authorization",
                "%s Credential=%s,SignedHeaders=%s,Signature=%s".formatted(ALGORITHM, key.id(), names, signature));
        return new AliyunRequest(body, headers);
    }

    private static String textToSign(Map<String, String> headers, String names) {
        var lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        var canonical = String.join("\n", "POST", "/", "", lines, names, headers.get("x-acs-content-sha256"));
        return ALGORITHM + "\n" + Signature.sha256(canonical);
    }

    /** As RFC 3986 wants it, which differs from Java's forms in three characters. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    @Override
    public String toString() {
        return "AliyunRequest";
    }
}
