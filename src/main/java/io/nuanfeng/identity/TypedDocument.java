package io.nuanfeng.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.identifier.ResidentId;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Name and number as typed. Refusals name the field and the kind of error, never what was typed. */
public record TypedDocument(String name, IdType type, String number) {

    /** Han letters with the dot of minority names, or Latin letters; no digits, signs or emoji. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsLatin}·.' -]{2,50}");

    private static final Pattern DOTS = Pattern.compile("[•・‧∙．]");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** @throws Problem invalid-input with every field that is wrong */
    Account.Document read(LocalDate today) {
        var violations = new ArrayList<Violation>();
        var tidied = DOTS.matcher(name.strip()).replaceAll("·");
        if (!NAME.matcher(tidied).matches()) {
            violations.add(new Violation("name", "NAME_CHARS"));
        }
        var read = readNumber(today, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Account.Document(tidied, type, read);
    }

    private String readNumber(LocalDate today, List<Violation> violations) {
        if (type == IdType.PASSPORT) {
            var compact = BLANKS.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC))
                    .replaceAll("")
                    .toUpperCase(Locale.ROOT);
            if (!PASSPORT.matcher(compact).matches()) {
                violations.add(new Violation("idNumber", "ID_FORMAT"));
            }
            return compact;
        }
        var reading = ResidentId.parse(number, today);
        reading.finding().ifPresent(finding -> violations.add(new Violation("idNumber", finding.name())));
        var permit = reading.value().map(ResidentId::isHongKongMacaoTaiwanPermit);
        if (permit.isPresent() && permit.get() != (type == IdType.HMT_PERMIT)) {
            violations.add(new Violation("idType", "ID_TYPE_MISMATCH"));
        }
        return reading.value().map(ResidentId::value).orElse("");
    }

    @Override
    public String toString() {
        return "TypedDocument[" + type + "]";
    }
}
