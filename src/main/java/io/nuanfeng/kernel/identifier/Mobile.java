package io.nuanfeng.kernel.identifier;

import java.util.regex.Pattern;

/**
 * A mainland mobile number.
 *
 * @param value 11 digits
 */
public record Mobile(String value) {

    private static final Pattern FORMAT = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern HYPHENS = Pattern.compile("[-‐‑‒–—−]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");

    public Mobile {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads {@code +86 138-1234-5678} and the like. */
    public static Reading<Mobile> parse(String typed) {
        var joined = HYPHENS.matcher(TypedText.compact(typed)).replaceAll("");
        var national = COUNTRY.matcher(joined).replaceFirst("");
        return FORMAT.matcher(national).matches()
                ? new Reading.Accepted<>(new Mobile(national), !national.equals(typed))
                : Reading.Refused.because(Finding.PHONE_FORMAT);
    }

    @Override
    public String toString() {
        return Masks.phone(value);
    }
}
