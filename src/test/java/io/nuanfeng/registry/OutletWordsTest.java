package io.nuanfeng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletWordsTest {

    @ParameterizedTest
    @CsvSource({"马皮", "皮", "云雁 马皮", "马皮 云雁", "ggba-45", "GGBA 马皮", "𠅤", "号𠅤"})
    void a_search_asks_only_for_what_the_index_knows(String search) {
        assertThat(OutletWords.known("云雁快递马皮营业点069 GGBA-450881 供销社旁12号𠅤")).containsAll(OutletWords.asked(search));
    }

    @Test
    void pairs_do_not_reach_over_a_space() {
        assertThat(OutletWords.known("云雁 快递")).containsExactlyInAnyOrder("云", "雁", "云雁", "快", "递", "快递");
        assertThat(OutletWords.asked("云雁快 A")).isEqualTo(Set.of("云雁", "雁快", "a"));
        assertThat(OutletWords.asked(" ")).isEmpty();
    }
}
