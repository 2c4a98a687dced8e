package io.nuanfeng.identity.sms;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.identity.SmsMessage;
import io.nuanfeng.identity.SmsSender;

/** The default: says that a message would have gone out. Neither the phone nor the text reaches the log. */
@ApplicationScoped
class LoggedSms implements SmsSender {

    @Override
    public String provider() {
        return "log";
    }

    @Override
    public Uni<Void> send(SmsMessage message) {
        Log.warnf("No text message provider is set up: a message of kind %s was not sent", message.template());
        return Uni.createFrom().voidItem();
    }
}
