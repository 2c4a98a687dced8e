package io.nuanfeng.identity;

import io.smallrye.mutiny.Uni;

/** A way to send text messages. Fails when the provider did not take the message, and the outbox tries again. */
public interface SmsSender {

    /** The name by which {@code nuanfeng.sms.provider} chooses it. */
    String provider();

    Uni<Void> send(SmsMessage message);
}
