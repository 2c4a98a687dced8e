package io.nuanfeng.kernel.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.security.Ids;

/**
 * A form as it was typed and what is wrong with it. Whatever happens, everything typed is shown again; a field's error
 * is said in the words of {@code words/problems.properties}, the same as the API's.
 */
public final class PageForm {

    private static final String BUNDLE = "problems";
    private static final String ONCE = "once";
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Locale locale;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    PageForm(Locale locale, MultivaluedMap<String, String> typed) {
        this.locale = locale;
        if (typed != null) {
            typed.forEach((name, values) -> this.typed.put(name, values.get(0).strip()));
        }
        this.typed.computeIfAbsent(ONCE, name -> Ids.next());
    }

    /** Puts a value into the form that nobody typed. */
    public PageForm with(String name, Object value) {
        typed.put(name, value == null ? "" : value.toString());
        return this;
    }

    /** What was typed, without blanks around it; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The value, or an error at the field and an empty text. */
    public String required(String name) {
        var value = value(name);
        if (value.isEmpty()) {
            reject(name, "required");
        }
        return value;
    }

    /** The day, empty where none was typed; what is no day is an error at the field. */
    public Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException wrong) {
            reject(name, "wrong");
            return Optional.empty();
        }
    }

    /** Names the request, so that sending it twice has one effect. */
    public String getOnce() {
        return value(ONCE);
    }

    /** The words are those of {@code violation.<code>}. The first error of a field stands. */
    public PageForm reject(String name, String code, Object... arguments) {
        errors.putIfAbsent(name, Words.say(BUNDLE, locale, "violation." + code, arguments));
        return this;
    }

    /** An error in words of its own. */
    public PageForm wrong(String name, String words) {
        errors.putIfAbsent(name, words);
        return this;
    }

    /** Shows what a use case refused: at the fields it names, else at the one given. */
    public PageForm refuse(Problem problem, String otherwise) {
        if (problem.violations().isEmpty()) {
            errors.putIfAbsent(
                    otherwise,
                    Words.say(
                            BUNDLE,
                            locale,
                            problem.slug() + ".detail",
                            problem.arguments().toArray()));
        }
        for (Violation broken : problem.violations()) {
            var field = typed.containsKey(broken.field()) ? broken.field() : otherwise;
            reject(field, broken.code(), broken.arguments().toArray());
        }
        return this;
    }

    public String error(String name) {
        return errors.get(name);
    }

    public boolean isFailed() {
        return !errors.isEmpty();
    }

    /** In the order in which they were found. */
    public List<FieldError> getErrors() {
        return errors.entrySet().stream()
                .map(error -> new FieldError(error.getKey(), error.getValue()))
                .toList();
    }

    /** The same page again, with status 422 when something is wrong. */
    public RestResponse<TemplateInstance> show(TemplateInstance template) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(isFailed() ? UNPROCESSABLE : OK)
                .entity(template)
                .build();
    }

    /** One line of the summary on top, linked to its field. */
    public record FieldError(String field, String message) {}
}
