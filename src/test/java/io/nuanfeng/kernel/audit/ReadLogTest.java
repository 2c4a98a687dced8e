package io.nuanfeng.kernel.audit;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

@QuarkusTest
class ReadLogTest {

    private static final Actor OFFICER = new Actor(
            "officer-1", "", Set.of(Role.INSURANCE_OFFICER), Set.of(new Scope(Scope.Kind.DIVISION, "450800")), "");

    @Inject
    Transactions tx;

    @Inject
    ReadLog log;

    private final String person = Ids.next();
    private final Actor courier = courier(person);

    @Test
    void a_person_sees_who_looked_and_why() {
        look(OFFICER);

        assertThat(of(courier)).singleElement().satisfies(record -> {
            assertThat(record.roles()).containsExactly("INSURANCE_OFFICER");
            assertThat(record.scopes()).containsExactly("D:4508");
            assertThat(record.what()).isEqualTo("COVERAGE");
            assertThat(record.purpose()).isEqualTo("case 7");
        });
    }

    @Test
    void nobody_else_sees_it() {
        look(OFFICER);

        assertThat(of(courier(Ids.next()))).isEmpty();
        assertThat(of(OFFICER)).isEmpty();
        assertThat(of(Actor.visitor())).isEmpty();
    }

    @Test
    void a_courier_writes_no_such_records() {
        assertThatThrownBy(() -> look(courier)).hasMessageContaining("row-level security");
    }

    private void look(Actor actor) {
        run(() -> tx.write(actor, () -> log.record(actor, List.of(person), "COVERAGE", "case 7")));
    }

    private List<ReadRecord> of(Actor actor) {
        return run(() -> tx.read(actor, () -> log.of(person, 10)));
    }

    private static Actor courier(String person) {
        return new Actor("courier-" + person, person, Set.of(Role.COURIER), Set.of(), "");
    }
}
