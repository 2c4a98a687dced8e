package io.nuanfeng.kernel.db;

import static io.nuanfeng.support.OnEventLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimeLimitTest {

    @Test
    void a_database_that_never_answers_is_given_up() {
        assertThatThrownBy(() -> run(() -> TimeLimit.on(Uni.createFrom().nothing(), Duration.ofMillis(20))))
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void an_answer_in_time_and_a_failure_pass_as_they_are() {
        assertThat(run(() -> TimeLimit.on(Uni.createFrom().item("done"), Duration.ofMinutes(1))))
                .isEqualTo("done");
        assertThatThrownBy(() -> run(() -> TimeLimit.on(
                        Uni.createFrom().failure(new IllegalStateException("why")), Duration.ofMinutes(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("why");
    }
}
