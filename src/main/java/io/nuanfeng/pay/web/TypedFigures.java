package io.nuanfeng.pay.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.PageForm;

/** Figures as people type them; what cannot be read is an error at its field, what is not typed is not there. */
record TypedFigures(PageForm form) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");
    /** Blanks, and the thousands signs of both keyboards. */
    private static final String SEPARATORS = "[\\s,，]";

    Optional<Money> yuan(String name) {
        return number(name, "amount").map(Money::ofYuan);
    }

    Optional<BigDecimal> number(String name) {
        return number(name, "wrong");
    }

    <E extends Enum<E>> E one(String name, E otherwise) {
        try {
            return form.value(name).isEmpty()
                    ? otherwise
                    : Enum.valueOf(otherwise.getDeclaringClass(), form.value(name));
        } catch (IllegalArgumentException unknown) {
            form.reject(name, "wrong");
            return otherwise;
        }
    }

    private Optional<BigDecimal> number(String name, String code) {
        var typed = form.value(name).replaceAll(SEPARATORS, "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(typed).matches()) {
            form.reject(name, code);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed));
    }
}
