package io.nuanfeng.coverage.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import io.nuanfeng.kernel.sheet.CleanText;
import io.nuanfeng.kernel.sheet.Texts;

/** Reads names as registers write them: rare characters and the dot of minority names stay, typing slips go. */
final class PersonNames {

    private static final Pattern DOTS = Pattern.compile("[•・‧∙⋅･．]|(?<=\\p{IsHan})\\.(?=\\p{IsHan})");
    private static final Pattern SPACES_BETWEEN_HAN = Pattern.compile("(?<=[\\p{IsHan}·])\\s+(?=[\\p{IsHan}·])");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsLatin}\\p{M}·.' -]{1,60}");

    private PersonNames() {}

    /** Empty when no name can hold such characters (emoji, line breaks, direction marks, digits). */
    static Optional<CleanText> read(String typed) {
        String trimmed = Texts.clean(typed).value();
        String dotted = DOTS.matcher(trimmed).replaceAll("·");
        String joined = SPACES_BETWEEN_HAN.matcher(dotted).replaceAll("");
        // canonical composition also replaces compatibility ideographs, which look alike and compare unequal
        String name = Normalizer.normalize(joined, Normalizer.Form.NFC);
        return NAME.matcher(name).matches() ? Optional.of(new CleanText(name, !name.equals(typed))) : Optional.empty();
    }
}
