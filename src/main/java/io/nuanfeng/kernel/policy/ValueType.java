package io.nuanfeng.kernel.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.time.Term;

/** What a parameter's values are, and how the files write them. */
enum ValueType {
    DATE("a date like 2022-06-27", "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
    INTEGER("a whole number", "-?(0|[1-9]\\d*)", Integer::valueOf),
    DECIMAL("a number like 0.70", "-?(0|[1-9]\\d*)(\\.\\d+)?", BigDecimal::new),
    MONEY("a whole number of fen", "-?(0|[1-9]\\d*)", text -> Money.ofFen(Long.parseLong(text))),
    TERM("a term like 30 days", ".+", Term::parse),
    TEXT("a text", ".+", Function.identity()),
    /** Resolved by the reader, which knows the citations. */
    CITATION("the id of a citation", "\\S+", Function.identity());

    private final String expectation;
    private final Pattern pattern;
    private final Function<String, Object> parser;

    ValueType(String expectation, String pattern, Function<String, ?> parser) {
        this.expectation = expectation;
        this.pattern = Pattern.compile(pattern);
        this.parser = parser::apply;
    }

    String expectation() {
        return expectation;
    }

    /**
     * @throws IllegalArgumentException if the text is not of this type
     * @throws java.time.DateTimeException if there is no such day
     */
    Object parse(String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(expectation);
        }
        return parser.apply(text);
    }

    /** Texts are quoted where YAML would take them for something else: 12333 is a number, "12333" a hotline. */
    boolean isWrittenAsText() {
        return this == TERM || this == TEXT || this == CITATION;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
