package io.nuanfeng.coverage.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.identifier.Mobile;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.identifier.ResidentId;
import io.nuanfeng.kernel.sheet.Texts;

/** What is checked of a person, whether typed into a form or read from a cell. */
public final class PersonChecks {

    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");

    private PersonChecks() {}

    public static Checked name(String typed) {
        return PersonNames.read(typed)
                .map(name -> Checked.right(name.value(), warning(name.changed(), "NAME_NORMALISED")))
                .orElseGet(() -> Checked.wrong("NAME_CHARS"));
    }

    /**
     * @param type null where it is not known
     * @param today nobody is born later
     */
    public static Checked idNumber(IdType type, String typed, LocalDate today) {
        if (type == IdType.PASSPORT) {
            return passport(typed);
        }
        Reading<ResidentId> reading = ResidentId.parse(typed, today);
        var checked = reading.fold(
                right -> Checked.right(right.identifier().value(), warning(right.normalised(), "ID_NORMALISED")),
                refused -> Checked.wrong(refused.because().name()));
        var permit =
                reading.value().map(ResidentId::isHongKongMacaoTaiwanPermit).orElse(type == IdType.HMT_PERMIT);
        return type == null || permit == (type == IdType.HMT_PERMIT)
                ? checked
                : checked.with(new Checked.Remark("ID_TYPE_MISMATCH", false));
    }

    public static Checked phone(String typed) {
        return Mobile.parse(typed)
                .fold(
                        right -> Checked.right(
                                right.identifier().value(), warning(right.normalised(), "PHONE_NORMALISED")),
                        refused -> Checked.wrong(refused.because().name()));
    }

    /**
     * Whether somebody was old enough on the day of hire (劳动法 arts 15, 58). A passport tells no birth date.
     *
     * @param idNumber as {@link #idNumber} gives it
     */
    public static List<Checked.Remark> age(IdType type, String idNumber, LocalDate hiredOn, Ages ages) {
        if (type == IdType.PASSPORT || hiredOn == null || idNumber == null) {
            return List.of();
        }
        var age = new ResidentId(idNumber).ageOn(hiredOn);
        if (age < ages.youngest()) {
            return List.of(new Checked.Remark("AGE_UNDER_16", true));
        }
        return age < ages.adult() ? List.of(new Checked.Remark("AGE_MINOR", false)) : List.of();
    }

    private static Checked passport(String typed) {
        var number = Texts.fold(typed).value().replace(" ", "").toUpperCase(Locale.ROOT);
        return PASSPORT.matcher(number).matches()
                ? Checked.right(number, warning(!number.equals(typed), "ID_NORMALISED"))
                : Checked.wrong("ID_FORMAT");
    }

    private static String[] warning(boolean given, String code) {
        return given ? new String[] {code} : new String[0];
    }

    /** Completed years of life: policy parameters {@code coverage.age.youngest} and {@code coverage.age.adult}. */
    public record Ages(int youngest, int adult) {}
}
