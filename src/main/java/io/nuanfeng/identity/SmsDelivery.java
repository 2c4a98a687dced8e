package io.nuanfeng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.outbox.Outbox;
import io.nuanfeng.kernel.outbox.OutboxHandler;

/** Text messages, by way of the outbox, to the chosen provider; in demo mode nothing ever leaves the machine. */
@ApplicationScoped
class SmsDelivery implements OutboxHandler {

    @Inject
    Instance<SmsSender> senders;

    @Inject
    Outbox outbox;

    @Inject
    DemoMessages demo;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "nuanfeng.sms.provider")
    String provider;

    /** Takes a message in the running transaction. */
    Uni<Void> put(SmsMessage message) {
        return demo.areOn() ? demo.keep(message) : outbox.put(SmsMessage.TOPIC, message);
    }

    @Override
    public String topic() {
        return SmsMessage.TOPIC;
    }

    @Override
    public Uni<Void> deliver(String payload) {
        return senders.stream()
                .filter(sender -> sender.provider().equals(provider))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no text message provider " + provider))
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
