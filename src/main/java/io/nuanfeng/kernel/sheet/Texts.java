package io.nuanfeng.kernel.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a text what people do not see: odd spaces, zero-width characters, full-width letters and digits. */
public final class Texts {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[‐-―－~～−]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Texts() {}

    /** Every kind of space becomes a plain one, zero-width characters and outer spaces go; words stay as they are. */
    public static CleanText clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                out.append(' ');
            } else if (!isInvisible(c, before)) {
                out.appendCodePoint(c);
            }
            before = c;
        }
        String value = out.toString().strip();
        return new CleanText(value, !value.equals(text));
    }

    /** For codes, dates and numbers: {@link #clean} and full-width characters become ASCII. */
    public static CleanText fold(String text) {
        String value = halfWidth(clean(text).value()).strip();
        return new CleanText(value, !value.equals(text));
    }

    /** For comparing words such as column heads: folded, without any space, one kind of dash, lower case. */
    public static String key(String text) {
        String folded = SPACES.matcher(fold(text).value()).replaceAll("");
        return DASHES.matcher(folded).replaceAll("-").replace("*", "").toLowerCase(Locale.ROOT);
    }

    /** {@link #key} without what stands in brackets. */
    static String bareKey(String text) {
        return IN_BRACKETS.matcher(key(text)).replaceAll("");
    }

    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - FULL_WIDTH_OFFSET : c)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int c, int before) {
        return switch (c) {
            case 0x200B, 0x2060, 0xFEFF, 0x00AD, 0 -> true;
            case 0x200C, 0x200D -> !joinsEmoji(before);
            default -> false;
        };
    }

    private static boolean joinsEmoji(int before) {
        int type = Character.getType(before);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || before == 0xFE0F;
    }
}
