package io.nuanfeng.kernel.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the tree of administrative divisions, GB/T 2260 down to the town: nation, province (2 significant
 * digits), city (4), county (6), town (9). 450800, 4508 and 450800000000 are the same city.
 *
 * @param prefix the significant digits alone; empty for the nation
 */
public record DivisionCode(String prefix) {

    private static final Pattern PREFIX = Pattern.compile("(\\d{2}){0,3}|\\d{9}");
    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    /** 全国. Stands below the patterns, which its construction uses. */
    public static final DivisionCode NATION = new DivisionCode("");

    public DivisionCode {
        if (prefix == null || !PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("not a division code");
        }
    }

    /** Reads 2, 4, 6, 9 or 12 digits. */
    public static Optional<DivisionCode> parse(String code) {
        return code != null && CODE.matcher(code).matches()
                ? Optional.of(new DivisionCode(significant(code)))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException if the code has none of the lengths in use */
    public static DivisionCode of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("not a division code"));
    }

    /** As it is written everywhere: 6 digits, 9 for a town; empty for the nation. */
    public String code() {
        return prefix.isEmpty() || prefix.length() == TOWN_DIGITS
                ? prefix
                : prefix + "0".repeat(COUNTY_DIGITS - prefix.length());
    }

    /** The next larger division; the nation has none. */
    public Optional<DivisionCode> parent() {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        var shorter = prefix.length() == TOWN_DIGITS ? COUNTY_DIGITS : prefix.length() - 2;
        return Optional.of(new DivisionCode(prefix.substring(0, shorter)));
    }

    /** Itself, then every larger division up to the nation. */
    public Stream<DivisionCode> upToNation() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, d -> d.flatMap(DivisionCode::parent))
                .map(Optional::orElseThrow);
    }

    /** Whether the other division is this one or lies in it. */
    public boolean covers(DivisionCode other) {
        return other.prefix.startsWith(prefix);
    }

    @Override
    public String toString() {
        return prefix.isEmpty() ? "CN" : code();
    }

    private static String significant(String code) {
        if (code.length() >= TOWN_DIGITS
                && !code.substring(COUNTY_DIGITS, TOWN_DIGITS).equals("000")) {
            return code.substring(0, TOWN_DIGITS);
        }
        var county = code.substring(0, Math.min(COUNTY_DIGITS, code.length()));
        var length = county.length();
        while (length > 2 && county.startsWith("00", length - 2)) {
            length -= 2;
        }
        return county.substring(0, length);
    }
}
