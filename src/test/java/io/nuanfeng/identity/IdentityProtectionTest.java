package io.nuanfeng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.OnEventLoop;

@QuarkusTest
class IdentityProtectionTest {

    @Inject
    Transactions tx;

    @Test
    void row_level_security_shows_an_account_to_its_owner_only() {
        var mine = People.newCourier().jsonPath().getString("account.id");
        People.newCourier();
        var me = new Actor(mine, "", Set.of(Role.COURIER), Set.of(), "");
        for (var table : List.of(
                "account where id <> '" + mine + "'",
                "challenge",
                "refresh_token",
                "demo_message",
                "session where account_id <> '" + mine + "'",
                "consent where account_id <> '" + mine + "'",
                "role_grant where account_id <> '" + mine + "'")) {
            assertThat(count(me, table)).as(table).isZero();
            assertThat(count(Actor.visitor(), table)).as(table).isZero();
        }
        assertThat(count(me, "account")).isOne();
        assertThat(count(Actor.system("test"), "account")).isGreaterThan(1);
    }

    @Test
    void names_and_numbers_lie_sealed_in_the_database() {
        var number = People.idNumber();
        People.identify(People.newCourier(), "杨小明", number).statusCode(200);
        assertThat(AsOwner.column("select row_to_json(a)::text from identity.account a"))
                .noneMatch(row -> row.contains(number) || row.contains("杨小明"));
    }

    private long count(Actor actor, String table) {
        return OnEventLoop.run(() -> tx.read(actor, () -> Sql.row("select count(*) from identity." + table)))
                .get(0, Long.class);
    }
}
