package io.nuanfeng.identity.sms;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The contract with Aliyun's text message service; the key comes from the environment. */
@ConfigMapping(prefix = "nuanfeng.sms-aliyun")
public interface AliyunSettings {

    URI endpoint();

    Optional<String> accessKeyId();

    Optional<String> accessKeySecret();

    /** The sender's name that was registered, as it stands in brackets before the text. */
    Optional<String> signName();

    /** The provider's number of each of our texts, such as {@code sign-in} → {@code SMS_123456789}. */
    Map<String, String> templates();
}
