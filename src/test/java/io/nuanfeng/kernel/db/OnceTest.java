package io.nuanfeng.kernel.db;

import static io.nuanfeng.support.OnEventLoop.parallel;
import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;

@QuarkusTest
class OnceTest {

    private static final Actor COURIER = actor("courier-1");

    @Inject
    Transactions tx;

    @Inject
    OnceKeys keys;

    private final AtomicInteger effects = new AtomicInteger();
    private final String key = Ids.next();

    @Test
    void a_retry_after_a_lost_answer_gets_the_first_answer() {
        var first = ask(COURIER, "same");

        var second = ask(COURIER, "same");

        assertThat(second).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        var first = ask(COURIER, "same");

        assertThatThrownBy(() -> ask(COURIER, "other"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.KEY_REUSED));
        assertThat(ask(COURIER, "same")).isEqualTo(first);
    }

    @Test
    void two_hundred_equal_requests_at_once_have_one_effect() {
        var answers = parallel(200, () -> once(COURIER, "same"));

        assertThat(effects).hasValue(1);
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(answers).hasSize(200);
    }

    @Test
    void keys_of_two_accounts_do_not_meet() {
        var mine = ask(COURIER, "same");

        assertThat(ask(actor("courier-2"), "same")).isNotEqualTo(mine);
        assertThat(ask(Actor.visitor(), "same")).isNotEqualTo(mine);
    }

    @Test
    void a_failed_request_leaves_its_key_free() {
        assertThatThrownBy(() ->
                        run(() -> tx.once(COURIER, Once.of(key, "same"), "test", Receipt.class, () -> Uni.createFrom()
                                .failure(Problem.notFound()))))
                .isInstanceOf(Problem.class);

        assertThat(ask(COURIER, "same")).isNotNull();
    }

    @Test
    void without_a_key_every_arrival_counts() {
        run(() -> tx.once(COURIER, Once.of(null, "same"), "test", Receipt.class, this::effect));
        run(() -> tx.once(COURIER, Once.of(null, "same"), "test", Receipt.class, this::effect));

        assertThat(effects).hasValue(2);
    }

    @Test
    void the_kept_answer_is_sealed_and_forgotten_after_two_days() {
        var answer = ask(COURIER, "same");
        var row = "from kernel.once_key where key = '" + key + "'";
        assertThat(AsOwner.column("select encode(result_sealed, 'escape') " + row))
                .singleElement()
                .asString()
                .doesNotContain(answer.id());

        AsOwner.asSuperuser("update kernel.once_key set at = at - interval '49 hours' where key = '" + key + "'");
        run(() -> tx.write(Actor.system("test"), keys::purge));

        assertThat(AsOwner.column("select 1 " + row)).isEmpty();
    }

    private Receipt ask(Actor actor, String text) {
        return run(() -> once(actor, text));
    }

    private Uni<Receipt> once(Actor actor, String text) {
        return tx.once(actor, Once.of(key, Map.of("text", text)), "test", Receipt.class, this::effect);
    }

    private Uni<Receipt> effect() {
        effects.incrementAndGet();
        return Uni.createFrom().item(new Receipt(Ids.next()));
    }

    private static Actor actor(String id) {
        return new Actor(id, "", Set.of(), Set.of(), "");
    }

    record Receipt(String id) {}
}
