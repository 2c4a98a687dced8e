package io.nuanfeng.coverage.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import io.nuanfeng.coverage.injury.Accident;
import io.nuanfeng.coverage.injury.AccidentPlace;
import io.nuanfeng.coverage.injury.Teller;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Recording an accident, one question a page. What was answered travels along in hidden fields, so nothing is kept of
 * somebody who has not signed in.
 */
public record InjuryFlow(PageForm form) {

    /** The questions in their order, then the look over all answers. */
    public enum Step {
        WHEN("day", "time"),
        OUTLET("outletId"),
        PLACE("place"),
        WHAT("what"),
        TELLER("teller", "victim"),
        REVIEW();

        private final List<String> fields;

        Step(String... fields) {
            this.fields = List.of(fields);
        }

        static Step named(String name) {
            return Arrays.stream(values())
                    .filter(step -> step.name().equals(name))
                    .findFirst()
                    .orElse(WHEN);
        }
    }

    /** A field that travels along. */
    public record Hidden(String name, String value) {

        @Override
        public String toString() {
            return "Hidden[" + name + "]";
        }
    }

    private static final int LONGEST_STORY = 500;
    private static final int LONGEST_NAME = 40;

    /** Where the form stands: at the question just answered if the answer will not do, else at the first open one. */
    Step next(ShanghaiClock clock) {
        if (form.value("go").isEmpty()) {
            var answered = Step.named(form.value("step"));
            check(answered, clock);
            return form.isFailed() ? answered : firstOpen();
        }
        return Step.named(form.value("go"));
    }

    /** Everything once more, before it is sent: the first question whose answer will not do, else the review. */
    Step firstWrong(ShanghaiClock clock) {
        for (var step : Step.values()) {
            check(step, clock);
            if (form.isFailed()) {
                return step;
            }
        }
        return Step.REVIEW;
    }

    Accident accident() {
        return new Accident(
                happenedAt(),
                form.value("outletId"),
                AccidentPlace.valueOf(form.value("place")),
                form.value("what"),
                Teller.valueOf(form.value("teller")),
                form.value("victim"));
    }

    /** What was answered on the other pages. */
    List<Hidden> hidden(Step shown) {
        return Arrays.stream(Step.values())
                .filter(step -> step != shown)
                .flatMap(step -> step.fields.stream())
                .map(name -> new Hidden(name, form.value(name)))
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    private Step firstOpen() {
        return Arrays.stream(Step.values())
                .filter(step -> step.fields.stream()
                        .anyMatch(field ->
                                !field.equals("victim") && form.value(field).isEmpty()))
                .findFirst()
                .orElse(Step.REVIEW);
    }

    private void check(Step step, ShanghaiClock clock) {
        switch (step) {
            case WHEN -> checkWhen(clock);
            case OUTLET -> form.required("outletId");
            case PLACE -> oneOf("place", AccidentPlace.values());
            case WHAT -> atMost("what", form.required("what"), LONGEST_STORY);
            case TELLER -> checkTeller();
            case REVIEW -> {}
        }
    }

    private void checkWhen(ShanghaiClock clock) {
        form.required("day");
        form.required("time");
        if (form.isFailed()) {
            return;
        }
        try {
            if (happenedAt().isAfter(clock.now())) {
                form.reject("day", "day-to-come");
            }
        } catch (DateTimeException wrong) {
            form.reject("day", "date");
        }
    }

    private void checkTeller() {
        oneOf("teller", Teller.values());
        if (!form.isFailed() && Teller.valueOf(form.value("teller")) != Teller.INJURED) {
            form.required("victim");
        }
        atMost("victim", form.value("victim"), LONGEST_NAME);
    }

    private void atMost(String field, String value, int longest) {
        if (value.length() > longest) {
            form.reject(field, "too-long");
        }
    }

    private void oneOf(String field, Enum<?>[] known) {
        var typed = form.required(field);
        if (Arrays.stream(known).noneMatch(one -> one.name().equals(typed))) {
            form.reject(field, "required");
        }
    }

    private Instant happenedAt() {
        return LocalDate.parse(form.value("day"))
                .atTime(LocalTime.parse(form.value("time")))
                .atZone(ShanghaiClock.ZONE)
                .toInstant();
    }
}
