package io.nuanfeng.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.OnEventLoop;
import io.nuanfeng.support.SamplePeople;
import io.nuanfeng.support.TestClock;

@QuarkusTest
class StaffAccountsTest {

    private static final Actor OPERATOR = Actor.system("operator");

    @Inject
    StaffAccounts accounts;

    @Inject
    TestClock clock;

    private final String username = "officer-" + Ids.readable(8).toLowerCase(Locale.ROOT);

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_new_officer_signs_in_with_the_secrets_that_were_said_once() {
        var signedIn = signIn(opened());
        me(signedIn)
                .then()
                .statusCode(200)
                .body("roles", contains("POSTAL_OFFICER"))
                .body("scopes.id", contains("450802"));
    }

    @Test
    void a_lock_ends_access_at_once_and_unlocking_lets_sign_in_again() {
        var secrets = opened();
        var signedIn = signIn(secrets);
        run(accounts.lock(OPERATOR, username));
        me(signedIn).then().statusCode(401);
        clock.advance(Duration.ofMinutes(1));
        SamplePeople.signInByPassword(asPerson(secrets), 0).then().statusCode(401);
        run(accounts.unlock(OPERATOR, username));
        signIn(secrets);
    }

    @Test
    void a_changed_role_ends_access_and_the_next_sign_in_has_it() {
        var secrets = opened();
        var signedIn = signIn(secrets);
        run(accounts.grant(OPERATOR, officer(Role.LABOUR_OFFICER)));
        me(signedIn).then().statusCode(401);
        clock.advance(Duration.ofMinutes(1));
        me(signIn(secrets)).then().body("roles", containsInAnyOrder("POSTAL_OFFICER", "LABOUR_OFFICER"));
        run(accounts.revoke(OPERATOR, username));
        clock.advance(Duration.ofMinutes(1));
        me(signIn(secrets)).then().body("roles", hasSize(0));
    }

    @Test
    void a_user_name_is_given_once() {
        opened();
        assertThatThrownBy(this::opened).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(accounts.lock(OPERATOR, "nobody-here"))).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Chen", "chen postal", "陈", "-chen", "a234567890123456789012345678901234"})
    void a_user_name_nobody_could_type_is_refused(String wrong) {
        var officer = new NewStaff(wrong, "陈某", Role.ADMIN, Optional.empty());
        assertThatThrownBy(() -> accounts.open(OPERATOR, officer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_deed_stands_in_the_audit_trail_and_no_secret_in_the_database() {
        var secrets = opened();
        run(accounts.lock(OPERATOR, username));
        assertThat(AsOwner.column("select row_to_json(a)::text from identity.account a"))
                .noneMatch(row -> row.contains(secrets.password()) || row.contains(secrets.totpSecret()));
        assertThat(AsOwner.column(
                        """
                        select e.action from kernel.audit_event e join identity.account a on e.subject = 'account:' || a.id
                        where a.username = '%s' order by e.at
                        """
                                .formatted(username)))
                .containsExactly("STAFF_OPENED", "STAFF_LOCKED");
        assertThat(secrets.toString()).doesNotContain(secrets.password());
    }

    private StaffSecrets opened() {
        return run(accounts.open(OPERATOR, officer(Role.POSTAL_OFFICER)));
    }

    private NewStaff officer(Role role) {
        return new NewStaff(username, "陈某", role, Optional.of(new Scope(Scope.Kind.DIVISION, "450802")));
    }

    private static <T> T run(Uni<T> work) {
        return OnEventLoop.run(() -> work);
    }

    private static Response signIn(StaffSecrets secrets) {
        var answer = SamplePeople.signInByPassword(asPerson(secrets), 0);
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, String> asPerson(StaffSecrets secrets) {
        return Map.of(
                "username", secrets.username(), "password", secrets.password(), "totpSecret", secrets.totpSecret());
    }

    private static Response me(Response signedIn) {
        return given().auth().oauth2(People.token(signedIn)).get("/api/v1/me");
    }
}
