package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import io.nuanfeng.kernel.problem.Words;

/** The sentences for the codes of a check, in the reader's language. */
public record PayWords(Locale locale) {

    private static final String BUNDLE = "pay";

    public String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    /** What the verdict means, in a sentence. */
    public String meaning(Verdict verdict) {
        return say("meaning." + verdict);
    }

    public String flag(Flag flag) {
        return say("flag." + flag);
    }

    public String type(PayType type) {
        return say("type." + type);
    }

    public String attendance(Attendance attendance) {
        return say("attendance." + attendance);
    }

    public String hours(HoursSystem system) {
        return say("hours." + system);
    }

    public String item(PayItemKind kind) {
        return say("item." + kind);
    }

    public String deduction(DeductionKind kind) {
        return say("deduction." + kind);
    }

    public String line(PayLine line) {
        return say(
                "line." + line.code(), line.arguments().stream().map(this::word).toArray());
    }

    private String word(Object argument) {
        if (argument instanceof Collection<?> several) {
            var comma = locale.equals(Locale.ENGLISH) ? ", " : "、";
            return several.stream().map(this::word).collect(Collectors.joining(comma));
        }
        if (argument instanceof PayItemKind kind) {
            return item(kind);
        }
        if (argument instanceof DeductionKind kind) {
            return deduction(kind);
        }
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }

    private String say(String key, Object... arguments) {
        return Words.say(BUNDLE, locale, key, arguments);
    }
}
