package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Doubt;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.coverage.roster.LeaveCause;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Words;

/** What can be chosen in the forms of a roster, in the reader's words: {@code words/work.properties}. */
public record WorkChoices(Locale locale) {

    private static final String BUNDLE = "work";

    /** What was chosen; something else is an error at the field. */
    static <E extends Enum<E>> Optional<E> one(PageForm form, String field, Class<E> type) {
        var value = form.required(field);
        var chosen = Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst();
        if (chosen.isEmpty()) {
            form.reject(field, "wrong");
        }
        return chosen;
    }

    public List<Choice> jobs() {
        return of("job", Job.values());
    }

    public List<Choice> engagements() {
        return of("engagement", Engagement.values());
    }

    public List<Choice> contracts() {
        return of("contract", Contract.values());
    }

    public List<Choice> causes() {
        return of("cause", LeaveCause.values());
    }

    public List<Choice> idTypes() {
        return of("idType", IdType.values());
    }

    /** @param kind job, engagement, contract, idType … */
    public String said(String kind, Object code) {
        return Words.say(BUNDLE, locale, kind + "." + code);
    }

    public String doubt(Doubt doubt) {
        return Words.say(
                "problems", locale, "violation." + doubt.code(), doubt.args().toArray());
    }

    private List<Choice> of(String kind, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), said(kind, value)))
                .toList();
    }
}
