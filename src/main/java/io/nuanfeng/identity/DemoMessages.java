package io.nuanfeng.identity;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Text messages of demo mode: kept to be looked at instead of being sent. */
@ApplicationScoped
public class DemoMessages {

    private static final Actor SYSTEM = Actor.system("demo");
    private static final int PHONE = 11;

    /** A message nobody sent. */
    public record Kept(String phone, String text, Instant at) {
        @Override
        public String toString() {
            return "Kept[" + at + "]";
        }
    }

    @Inject
    Transactions tx;

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    @ConfigProperty(name = "nuanfeng.demo")
    boolean demo;

    @ConfigProperty(name = "nuanfeng.public-url")
    URI publicUrl;

    boolean areOn() {
        return demo;
    }

    /** Joins the transaction of the sender, so that the message is there when the answer is. */
    Uni<Void> keep(SmsMessage message) {
        var id = Ids.next();
        var text = Words.say("sms", Locale.SIMPLIFIED_CHINESE, message.template(), message.code(), publicUrl.getHost());
        return tx.write(
                        SYSTEM,
                        () -> Sql.update(
                                "insert into identity.demo_message (id, phone_index, message, at) values (?1, ?2, ?3, ?4)",
                                id,
                                index.phone(message.phone()),
                                sealer.seal(place(id), message.phone() + text),
                                clock.now()))
                .replaceWithVoid();
    }

    /** The latest messages to a phone, or to all where none is named; outside demo mode there is no such thing. */
    public Uni<List<Kept>> of(String typedPhone) {
        if (!demo) {
            throw Problem.notFound();
        }
        var phone = Mobile.parse(typedPhone).value().map(Mobile::value).orElse("");
        return tx.read(
                        SYSTEM,
                        () -> Sql.rows(
                                """
                        select id, message, at from identity.demo_message
                        where phone_index = ?1 or ?2 order by at desc limit 20
                        """,
                                index.phone(phone),
                                typedPhone.isEmpty()))
                .map(rows -> rows.stream().map(this::kept).toList());
    }

    /** The text of the latest message to a phone; empty outside demo mode. */
    public Uni<String> latest(String typedPhone) {
        return demo
                ? of(typedPhone).map(kept -> kept.isEmpty() ? "" : kept.get(0).text())
                : Uni.createFrom().item("");
    }

    private Kept kept(Tuple row) {
        var content = sealer.open(place(row.get(0, String.class)), row.get(1, byte[].class));
        return new Kept(content.substring(0, PHONE), content.substring(PHONE), Columns.instant(row, "at"));
    }

    private static Place place(String id) {
        return new Place("identity.demo_message", "message", id);
    }
}
