package io.nuanfeng.kernel.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identification number, GB 11643-1999: six digits of the place of first registration, the day of birth,
 * a sequence whose last digit is odd for men, and a check character. The place is never compared with today's
 * divisions: Ping'an was 632121 and 630221 before it became 630203.
 *
 * @param value 18 characters, upper case
 */
public record ResidentId(String value) {

    private static final Pattern FORMAT = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIRST_GENERATION = Pattern.compile("\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** For numbers that were checked before; a wrong one is a programming error and is not repeated in the message. */
    public ResidentId {
        if (value == null || check(value, LocalDate.MAX).isPresent()) {
            throw new IllegalArgumentException("not a resident identity number");
        }
    }

    /** @param today the day on which nobody can yet be born tomorrow */
    public static Reading<ResidentId> parse(String typed, LocalDate today) {
        var compact = TypedText.compact(typed);
        if (FIRST_GENERATION.matcher(compact).matches()) {
            return new Reading.Refused<>(Finding.ID_15_DIGIT, secondGeneration(compact, today));
        }
        return check(compact, today)
                .<Reading<ResidentId>>map(Reading.Refused::because)
                .orElseGet(() -> new Reading.Accepted<>(new ResidentId(compact), !compact.equals(typed)));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Completed years of life. Born on 29 February, a year is complete on 1 March of a common year. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** Residence permits of people from Hong Kong, Macao and Taiwan share the pattern under 81, 82 and 83. */
    public boolean isHongKongMacaoTaiwanPermit() {
        return value.startsWith("81") || value.startsWith("82") || value.startsWith("83");
    }

    @Override
    public String toString() {
        return Masks.idNumber(value);
    }

    private static Optional<Finding> check(String number, LocalDate today) {
        if (!FORMAT.matcher(number).matches()) {
            return Optional.of(Finding.ID_FORMAT);
        }
        if (!isBornBy(number, today)) {
            return Optional.of(Finding.ID_BIRTHDATE);
        }
        return number.charAt(17) == checkCharacter(number) ? Optional.empty() : Optional.of(Finding.ID_CHECKSUM);
    }

    private static boolean isBornBy(String number, LocalDate today) {
        try {
            return !birthDate(number).isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate birthDate(String number) {
        return LocalDate.parse(number.substring(6, 14), BIRTH);
    }

    private static char checkCharacter(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    /** First-generation numbers were issued to people born in the twentieth century. */
    private static Optional<ResidentId> secondGeneration(String fifteen, LocalDate today) {
        var seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        var eighteen = seventeen + checkCharacter(seventeen);
        return check(eighteen, today).isEmpty() ? Optional.of(new ResidentId(eighteen)) : Optional.empty();
    }
}
