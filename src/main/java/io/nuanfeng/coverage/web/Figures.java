package io.nuanfeng.coverage.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.PageForm;

/** Rates and amounts as people write and read them. */
final class Figures {

    private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    private Figures() {}

    /** 0.004 is 0.4%. */
    @TemplateExtension
    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Fen as people read yuan: 12394 is 123.94. */
    @TemplateExtension
    static String yuan(Long fen) {
        return Money.ofFen(fen).format();
    }

    /** Yuan with at most two decimals, blanks and thousands signs allowed; else an error at the field. */
    static Optional<Money> yuan(PageForm form, String name) {
        var typed = form.required(name).replaceAll("[\\s,，]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!YUAN.matcher(typed).matches()) {
            form.reject(name, "amount");
            return Optional.empty();
        }
        return Optional.of(Money.ofYuan(new BigDecimal(typed)));
    }

    /** A whole number of at least one; else an error at the field. */
    static Optional<Integer> count(PageForm form, String name) {
        var typed = form.required(name);
        if (typed.isEmpty() || COUNT.matcher(typed).matches()) {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
        }
        form.reject(name, "wrong");
        return Optional.empty();
    }
}
