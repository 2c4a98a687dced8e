package io.nuanfeng.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "154 4133 2299",
                "154-4133-2299",
                "+86-15441332299",
                "+86 154 4133 2299",
                "008615441332299",
                "＋８６１５４４１３３２２９９",
                "１５４４１３３２２９９",
                "15441332299\u00a0",
                "154–4133–2299"
            })
    void a_number_is_read_however_it_was_written(String typed) {
        assertThat(Mobile.parse(typed)).isEqualTo(new Reading.Accepted<>(new Mobile("15441332299"), true));
    }

    @Test
    void a_plain_number_needs_no_tidying() {
        assertThat(Mobile.parse("15441332299")).isEqualTo(new Reading.Accepted<>(new Mobile("15441332299"), false));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1615567409", "154413322990", "12441332299", "0775-4562299", "+8515441332299", "八六"})
    void anything_else_is_refused(String typed) {
        assertThat(Mobile.parse(typed).finding()).contains(Finding.PHONE_FORMAT);
    }

    @Test
    void a_number_never_prints_itself() {
        assertThat(new Mobile("13800001234")).hasToString("138****1234");
    }
}
