package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.DriverManager;
import java.sql.SQLException;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.SignedIn;

/** The person in charge of an outlet is seen by officers of the place, masked, and by nobody else. */
@QuarkusTest
class RegistryPrivacyTest {

    @BeforeEach
    void outlets_are_there() {
        ListCalls.sampleMonths();
    }

    @Test
    void officers_of_the_place_see_the_record_with_a_masked_contact() {
        SignedIn.as(Role.INSURANCE_OFFICER)
                .filter(Contract.kept())
                .get("/api/v1/registry/outlets/" + id("GGBA-450804-2019-0003"))
                .then()
                .statusCode(200)
                .body("outlet.route", equalTo("REVIEW"))
                .body("reviewReasons", hasItem("INDIVIDUAL_BUSINESS"))
                .body("contact.name", equalTo("梁*"))
                .body("contact.phone", equalTo("163****9151"))
                .body("filing.number", equalTo("GGBA-450804-2019-0003"))
                .body("heads.own", equalTo(3))
                .body("history", hasSize(2))
                .body("history[0].period", equalTo("2022-07"));
    }

    @Test
    void a_record_says_on_which_clause_the_route_rests() {
        SignedIn.as(Role.POSTAL_OFFICER)
                .filter(Contract.kept())
                .get("/api/v1/registry/outlets/" + id("GGBA-450881-2022-0035"))
                .then()
                .statusCode(200)
                .body("outlet.route", equalTo("B"))
                .body("sources[0].instrument", equalTo("贵人社函〔2022〕18号"));
    }

    @Test
    void a_credit_code_that_was_let_pass_is_marked_and_stands_in_the_trail() {
        var key = AsOwner.column("select key from registry.outlet where credit_code_unchecked limit 1")
                .get(0);
        SignedIn.as(Role.POSTAL_OFFICER)
                .get("/api/v1/registry/outlets/" + id(key))
                .then()
                .body("creditCodeUnchecked", equalTo(true));
        assertThat(AsOwner.column("select detail from kernel.audit_event where action = 'CREDIT_CODES_LET_PASS'"))
                .anyMatch(detail -> detail.contains(key));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COURIER", "OUTLET_MANAGER", "ENTERPRISE_MANAGER", "UNION_OFFICER", "ADMIN"})
    void others_have_no_access_to_records_and_lists(Role role) {
        SignedIn.as(role)
                .get("/api/v1/registry/outlets/" + id("GGBA-450804-2019-0003"))
                .then()
                .statusCode(403);
        SignedIn.as(role)
                .queryParam("division", "450800")
                .get("/api/v1/registry/lists/2022-07")
                .then()
                .statusCode(403);
    }

    /** With the application's own checks out of the way, the database still tells nobody. */
    @ParameterizedTest
    @CsvSource({
        "COURIER, D:4508, 0",
        "UNION_OFFICER, D:4508, 0",
        "POSTAL_OFFICER, D:6302, 0",
        "POSTAL_OFFICER, D:450804, 10",
        "'', '', 0"
    })
    void the_database_itself_shows_details_to_officers_of_the_place_only(String role, String scope, int atLeast)
            throws SQLException {
        var seen = seenBy(role, scope);
        assertThat(seen).isBetween(atLeast, atLeast == 0 ? 0 : Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"梁家", "16340189151"})
    void persons_lie_sealed(String personal) {
        assertThat(AsOwner.column("select cast(facts as text) || encode(contact, 'escape') from registry.list_detail"))
                .isNotEmpty()
                .noneMatch(text -> text.contains(personal));
    }

    private static String id(String key) {
        return AsOwner.column("select id from registry.outlet where key = '%s'".formatted(key))
                .get(0);
    }

    private static int seenBy(String role, String scope) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('nuanfeng.roles', '%s', true)".formatted(role));
            statement.execute("select set_config('nuanfeng.scopes', '%s', true)".formatted(scope));
            try (var count = statement.executeQuery("select count(*) from registry.list_detail")) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
