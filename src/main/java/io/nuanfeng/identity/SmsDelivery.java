package io.nuanfeng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.outbox.OutboxHandler;

/** Hands text messages from the outbox to the chosen provider; in demo mode nothing ever leaves the machine. */
@ApplicationScoped
class SmsDelivery implements OutboxHandler {

    @Inject
    Instance<SmsSender> senders;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "nuanfeng.sms.provider")
    String provider;

    @ConfigProperty(name = "nuanfeng.demo")
    boolean demo;

    @Override
    public String topic() {
        return SmsMessage.TOPIC;
    }

    @Override
    public Uni<Void> deliver(String payload) {
        var chosen = demo ? DemoMessages.PROVIDER : provider;
        return senders.stream()
                .filter(sender -> sender.provider().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no text message provider " + chosen))
                .send(message(payload));
    }

    private SmsMessage message(String payload) {
        try {
            return json.readValue(payload, SmsMessage.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message in the outbox cannot be read", broken);
        }
    }
}
