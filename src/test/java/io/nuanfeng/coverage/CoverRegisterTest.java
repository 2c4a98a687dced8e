package io.nuanfeng.coverage;

import static io.nuanfeng.coverage.CoverSamples.FILED;
import static io.nuanfeng.coverage.CoverSamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.OnEventLoop;

@QuarkusTest
class CoverRegisterTest {

    @Inject
    Coverage coverage;

    @Inject
    CoverRepository covers;

    @Inject
    Transactions tx;

    @Test
    void what_is_written_is_read_back_by_the_person_alone() {
        var cover = inForce(FILED, "2024-03-01", "2024-03-05");
        var person = Registered.person("450802199003070014", cover);
        var other = Registered.person("450802199003070030");

        assertThat(OnEventLoop.run(() -> coverage.history(Registered.courier(person))))
                .singleElement()
                .matches(cover::saysTheSameAs)
                .satisfies(read -> assertThat(read.knownFrom()).isEqualTo(cover.knownFrom()));
        assertThat(OnEventLoop.run(() -> coverage.history(Registered.courier(other))))
                .isEmpty();
    }

    @Test
    void with_the_applications_own_checks_off_the_database_still_hides_another_persons_rows() {
        var victim = Registered.person("450802199003070057", inForce(FILED, "2024-03-01", "2024-03-05"));
        var curious = Registered.courier(Registered.person("450802199003070073"));

        // CoverRepository.of asks for any key without looking at the actor: only row-level security stands in between
        assertThat(OnEventLoop.run(() -> tx.read(curious, () -> covers.of(List.of(victim))))
                        .get(victim)
                        .covers())
                .isEmpty();
        assertThat(OnEventLoop.run(() -> tx.read(
                        curious,
                        () -> Sql.rows("select person_key from coverage.person where person_key = ?1", victim))))
                .isEmpty();
        // the same question finds the row once row-level security is out of the way: the test can fail
        try {
            AsOwner.asSuperuser("alter table coverage.cover disable row level security");
            assertThat(OnEventLoop.run(() -> tx.read(curious, () -> covers.of(List.of(victim))))
                            .get(victim)
                            .covers())
                    .hasSize(1);
        } finally {
            AsOwner.asSuperuser("alter table coverage.cover enable row level security");
        }
    }

    @Test
    void an_officer_sees_the_own_division_and_no_other() {
        var person = Registered.person("45080219900307009X", inForce(FILED, "2024-03-01", "2024-03-05"));

        assertThat(seenBy("450803", person)).hasSize(1);
        assertThat(seenBy("450800", person)).hasSize(1);
        assertThat(seenBy("450881", person)).isEmpty();
        assertThat(seenBy("630203", person)).isEmpty();
    }

    @Test
    void what_was_known_is_never_changed() {
        var person = Registered.person("450802199003070110", inForce(FILED, "2024-03-01", "2024-03-05"));

        assertThatThrownBy(() -> AsOwner.asSuperuser(
                        "update coverage.cover set valid_from = '2020-01-01' where person_key = '" + person + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> AsOwner.asSuperuser("delete from coverage.cover where person_key = '" + person + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void names_and_numbers_are_sealed_in_the_database() {
        Registered.person("450802199003070153", inForce(FILED, "2024-03-01", "2024-03-05"));

        assertThat(AsOwner.column(
                        "select p::text from coverage.person p union all select c::text from coverage.cover c"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("莫言丰") || row.contains("450802199003070153"));
    }

    private List<Cover> seenBy(String division, String person) {
        return OnEventLoop.run(() -> tx.read(Registered.officer(division), () -> covers.of(List.of(person))))
                .get(person)
                .covers();
    }
}
