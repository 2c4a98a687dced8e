package io.nuanfeng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls stand where they should: each kind of trespass is seen. */
class ArrowsTest {

    @ParameterizedTest
    @CsvSource({
        "coverage,      registry,      true",
        "coverage,      kernel.time,   true",
        "coverage.rest, coverage,      true",
        "app,           coverage,      true",
        "oversight,     grievance,     true",
        "registry,      coverage,      false", // against the arrow
        "coverage,      registry.web,  false", // through a door
        "app,           coverage.job,  false",
        "coverage,      oversight,     false",
        "coverage,      app,           false",
        "kernel.db,     identity,      false",
        "kernel.db,     kernel.job,    true",
        "identity,      kernel.job,    true",
        "station,       registry,      false"
    })
    void an_arrow_has_one_direction(String from, String to, boolean allowed) {
        assertThat(Arrows.allows("io.nuanfeng." + from, "io.nuanfeng." + to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "coverage.rest,   coverage.model, true",
        "coverage.rest,   common.model,   true",
        "kernel.job.rest, common.model,   true",
        "app,             common.model,   true",
        "coverage,        coverage.model, false",
        "coverage.web,    coverage.model, false",
        "coverage.rest,   registry.model, false",
        "app,             coverage.model, false"
    })
    void a_contract_is_for_its_own_rest_room(String from, String contract, boolean allowed) {
        assertThat(Arrows.mayUseContract("io.nuanfeng." + from, "io.nuanfeng.contract." + contract))
                .isEqualTo(allowed);
    }
}
