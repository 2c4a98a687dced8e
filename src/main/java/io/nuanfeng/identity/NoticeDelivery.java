package io.nuanfeng.identity;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.notice.NoticeMessage;
import io.nuanfeng.kernel.notice.NoticeWords;
import io.nuanfeng.kernel.outbox.OutboxHandler;
import io.nuanfeng.kernel.security.Actor;

/** Sends notices to the phone that the person signs in with, if the person agreed to text messages; to no other. */
@ApplicationScoped
class NoticeDelivery implements OutboxHandler {

    private static final Actor SYSTEM = Actor.system("notices");
    private static final NoticeWords WORDS = new NoticeWords(Locale.SIMPLIFIED_CHINESE);

    private static final String PHONE =
            """
            select a.id, a.phone from identity.account a
            where a.person_key = ?1 and a.phone is not null and a.erased_at is null and not a.locked
              and coalesce((select c.given from identity.consent c
                            where c.account_id = a.id and c.kind = ?2 order by c.at desc limit 1), false)
            """;

    @Inject
    Transactions tx;

    @Inject
    Sealer sealer;

    @Inject
    SmsDelivery messages;

    @Inject
    ObjectMapper json;

    @Override
    public String topic() {
        return NoticeMessage.TOPIC;
    }

    @Override
    public Uni<Void> deliver(String payload) {
        var notice = message(payload);
        return tx.write(SYSTEM, () -> Sql.row(PHONE, notice.personKey(), ConsentTexts.BY_TEXT_MESSAGE)
                .chain(row -> row == null
                        ? Uni.createFrom().voidItem()
                        : messages.put(new SmsMessage(
                                sealer.open(
                                        AccountRepository.place("phone", row.get(0, String.class)),
                                        row.get(1, byte[].class)),
                                SmsMessage.NOTICE,
                                WORDS.title(notice.kind())))));
    }

    private NoticeMessage message(String payload) {
        try {
            return json.readValue(payload, NoticeMessage.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message in the outbox cannot be read", broken);
        }
    }
}
