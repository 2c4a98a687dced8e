package io.nuanfeng.kernel.notice;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.outbox.Outbox;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;

/** Tells people what happens to them, and shows them what they were told. */
@ApplicationScoped
public class Notices {

    private static final Actor TELLER = Actor.system("notices");

    @Inject
    Transactions tx;

    @Inject
    NoticeTable table;

    @Inject
    NoticeRouting routing;

    @Inject
    Outbox outbox;

    /**
     * Told with the deed: joins the running transaction, so nothing happens untold and nothing is told that did not
     * happen. Kinds that the routing names go by text message too, after the quiet hours.
     */
    public Uni<Void> tell(Notice notice) {
        return tx.write(TELLER, () -> table.insert(notice).chain(() -> routing.ringsAt(notice.kind())
                .map(due ->
                        outbox.putFor(due, NoticeMessage.TOPIC, new NoticeMessage(notice.personKey(), notice.kind())))
                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    /** One page of the actor's own notices; who has not given a number yet has none. */
    public Uni<Inbox> mine(Actor actor, String after, int limit) {
        if (actor.personKey().isEmpty()) {
            return Uni.createFrom().item(Inbox.EMPTY);
        }
        return tx.read(actor, () -> table.page(actor.personKey(), after, limit + 1)
                .chain(found -> table.unread(actor.personKey()).map(unread -> page(found, unread, limit))));
    }

    /** How many the actor has not read. */
    public Uni<Long> unread(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(0L)
                : tx.read(actor, () -> table.unread(actor.personKey()));
    }

    /** @throws Problem NOT_FOUND, as the Uni's failure, for what is not the actor's */
    public Uni<Void> read(Actor actor, String id) {
        return tx.write(actor, () -> table.read(actor.personKey(), id))
                .invoke(Notices::require)
                .replaceWithVoid();
    }

    public Uni<Void> readAll(Actor actor) {
        return tx.write(actor, () -> table.readAll(actor.personKey())).replaceWithVoid();
    }

    private static void require(boolean found) {
        if (!found) {
            throw Problem.notFound();
        }
    }

    private static Inbox page(List<Told> found, long unread, int limit) {
        var items = found.stream().limit(limit).toList();
        return new Inbox(
                items, unread, found.size() > limit ? items.get(limit - 1).id() : "");
    }
}
