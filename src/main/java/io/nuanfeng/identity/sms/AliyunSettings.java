package io.nuanfeng.identity.sms;

import java.net.URI;
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

    /** The number that the provider gave our text with the code, such as {@code SMS_123456789}. */
    Optional<String> signInTemplate();

    /** The same for the text of notices, whose one variable is {@code what}. */
    Optional<String> noticeTemplate();
}
