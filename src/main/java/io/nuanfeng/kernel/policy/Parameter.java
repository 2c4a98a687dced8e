package io.nuanfeng.kernel.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.time.Term;

/**
 * The name of something the law fixes, with the type of its values. Declared as a constant beside the rules that use it.
 *
 * @param <T> the type of its values
 */
public final class Parameter<T> {

    private final String key;
    private final ValueType type;
    private final Class<T> javaType;

    private Parameter(String key, ValueType type, Class<T> javaType) {
        this.key = key;
        this.type = type;
        this.javaType = javaType;
    }

    public static Parameter<LocalDate> date(String key) {
        return new Parameter<>(key, ValueType.DATE, LocalDate.class);
    }

    public static Parameter<Integer> integer(String key) {
        return new Parameter<>(key, ValueType.INTEGER, Integer.class);
    }

    public static Parameter<BigDecimal> decimal(String key) {
        return new Parameter<>(key, ValueType.DECIMAL, BigDecimal.class);
    }

    public static Parameter<Money> money(String key) {
        return new Parameter<>(key, ValueType.MONEY, Money.class);
    }

    public static Parameter<Term> term(String key) {
        return new Parameter<>(key, ValueType.TERM, Term.class);
    }

    public static Parameter<String> text(String key) {
        return new Parameter<>(key, ValueType.TEXT, String.class);
    }

    /** Which clause is to be cited; that, too, differs by place and date. */
    public static Parameter<Citation> citation(String key) {
        return new Parameter<>(key, ValueType.CITATION, Citation.class);
    }

    public String key() {
        return key;
    }

    ValueType type() {
        return type;
    }

    T cast(Object value) {
        return javaType.cast(value);
    }

    @Override
    public String toString() {
        return key;
    }
}
