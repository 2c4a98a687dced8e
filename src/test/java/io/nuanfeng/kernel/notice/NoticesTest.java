package io.nuanfeng.kernel.notice;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.InventedPerson;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class NoticesTest {

    @Inject
    Notices notices;

    @Inject
    Transactions tx;

    @Inject
    TestClock clock;

    private final String person = Ids.next();

    @AfterEach
    void backToNow() {
        clock.reset();
        AsOwner.asSuperuser("delete from kernel.outbox where topic = 'notice'");
    }

    @Test
    void a_courier_reads_in_the_inbox_what_happened_with_days_in_words() {
        tell("LEAVE_DECLARED", Map.of("outlet", "贵城分公司", "on", "2026-11-20"));

        inbox(person)
                .body("unread", equalTo(1))
                .body("items[0].title", equalTo("单位说您离职了"))
                .body("items[0].text", containsString("「贵城分公司」申报您在2026年11月20日离开"))
                .body("items[0].readAt", nullValue());
    }

    @Test
    void a_notice_once_read_stays_read() {
        tell("COVER_DECLARED", Map.of("outlet", "贵城分公司", "on", "2026-11-20"));
        String id = inbox(person).extract().path("items[0].id");

        read(person, id).statusCode(204);
        read(person, id).statusCode(204);
        inbox(person).body("unread", equalTo(0)).body("items[0].readAt", notNullValue());
    }

    @Test
    void nobody_sees_or_reads_what_another_was_told() {
        tell("LEFT", Map.of("outlet", "贵城分公司", "until", "2026-11-20"));
        String id = inbox(person).extract().path("items[0].id");
        var stranger = Ids.next();

        inbox(stranger).body("items", hasSize(0));
        read(stranger, id).statusCode(404);
    }

    @Test
    void pages_follow_each_other_newest_first() {
        for (var reason : List.of("一", "二", "三")) {
            tell("COVER_RETURNED", Map.of("outlet", "贵城分公司", "reason", reason));
        }
        var first = as(person).queryParam("limit", 2).get("/api/v1/me/notices").then();
        String next = first.body("items", hasSize(2))
                .body("items[0].text", containsString("三"))
                .extract()
                .path("next");

        as(person)
                .queryParam("cursor", next)
                .get("/api/v1/me/notices")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", containsString("一"))
                .body("next", nullValue());
    }

    @Test
    void what_did_not_happen_is_not_told() {
        assertThatThrownBy(() -> run(() ->
                        tx.write(Actor.visitor(), () -> notices.tell(new Notice(person, "LEFT", Map.of(), "/coverage"))
                                .chain(() -> Uni.createFrom().failure(new IllegalStateException("undone"))))))
                .hasMessage("undone");

        inbox(person).body("items", hasSize(0));
    }

    @Test
    void a_text_message_about_a_leave_waits_for_the_morning_and_names_no_fact() {
        clock.setTo(Instant.parse("2026-11-22T14:30:00Z"));
        tell("LEAVE_DECLARED", Map.of("outlet", "贵城分公司", "on", "2026-11-20"));

        assertThat(AsOwner.column(
                        "select extract(epoch from due_at)::bigint from kernel.outbox where topic = 'notice'"))
                .containsExactly(
                        String.valueOf(Instant.parse("2026-11-23T00:00:00Z").getEpochSecond()));
    }

    @Test
    void what_is_no_news_by_text_message_only_lies_in_the_inbox() {
        tell("COVER_DECLARED", Map.of("outlet", "贵城分公司", "on", "2026-11-20"));

        assertThat(AsOwner.column("select id from kernel.outbox where topic = 'notice'"))
                .isEmpty();
    }

    @Test
    void facts_are_kept_sealed() {
        tell("COVER_RETURNED", Map.of("outlet", "贵城分公司", "reason", "身份证号不符"));

        assertThat(AsOwner.column("select encode(facts_sealed, 'escape') from kernel.notice"))
                .noneMatch(kept -> kept.contains("outlet"));
    }

    private void tell(String kind, Map<String, String> facts) {
        run(() -> tx.write(Actor.visitor(), () -> notices.tell(new Notice(person, kind, facts, "/coverage"))));
    }

    private static ValidatableResponse inbox(String person) {
        return as(person).get("/api/v1/me/notices").then().statusCode(200);
    }

    private static ValidatableResponse read(String person, String id) {
        return as(person).post("/api/v1/me/notices/{id}/read", id).then();
    }

    private static RequestSpecification as(String person) {
        return InventedPerson.courier(person).asks().filter(Contract.kept());
    }
}
