package io.nuanfeng.kernel.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code, GB 32100-2015. A few genuine codes fail their own check character, therefore
 * {@link Check#WRONG_CHECK} is a warning an authorised person may pass, and only a wrong format is refused.
 *
 * @param value 18 characters, upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORMAT = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** How far a code agrees with the standard. */
    public enum Check {
        OK,
        WRONG_CHECK,
        WRONG_FORMAT
    }

    public CreditCode {
        if (value == null || check(value) == Check.WRONG_FORMAT) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Accepts a wrong check character: ask {@link #warning()}. */
    public static Reading<CreditCode> parse(String typed) {
        var compact = TypedText.compact(typed);
        return check(compact) == Check.WRONG_FORMAT
                ? Reading.Refused.because(Finding.USCC_FORMAT)
                : new Reading.Accepted<>(new CreditCode(compact), !compact.equals(typed));
    }

    /** Of a code as it stands, without tidying. */
    public static Check check(String code) {
        if (!FORMAT.matcher(code).matches()) {
            return Check.WRONG_FORMAT;
        }
        return code.charAt(17) == checkCharacter(code) ? Check.OK : Check.WRONG_CHECK;
    }

    public Optional<Finding> warning() {
        return check(value) == Check.OK ? Optional.empty() : Optional.of(Finding.USCC_CHECK);
    }

    /** 个体工商户: with staff it is an employer (工伤保险条例 art. 2) even where it is only filed. */
    public boolean isIndividualBusiness() {
        return value.startsWith("92");
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkCharacter(String code) {
        var modulus = ALPHABET.length();
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }
}
