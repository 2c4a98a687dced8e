package io.nuanfeng.oversight.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.oversight.ActivityKind;
import io.nuanfeng.oversight.CreditEvent;

/** Kinds and results by their names in the reader's language. */
public record Named(Locale locale, PolicyBook policy) {

    public String name(Enum<?> value) {
        return Words.say("activities", locale, value.name());
    }

    public Citation clause(ActivityKind kind) {
        return policy.citation(kind.clause());
    }

    public List<Choice> getActivityKinds() {
        return choices(ActivityKind.values());
    }

    public List<Choice> getEventKinds() {
        return choices(CreditEvent.Kind.values());
    }

    private List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), name(value)))
                .toList();
    }
}
