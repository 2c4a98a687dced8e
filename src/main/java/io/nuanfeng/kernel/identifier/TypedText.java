package io.nuanfeng.kernel.identifier;

import java.util.Locale;

/** Undoes what keyboards, spreadsheets and chat windows do to a number on its way. */
final class TypedText {

    private static final int FULL_WIDTH_SHIFT = 'Ａ' - 'A';

    private TypedText() {}

    /** Half-width, upper-case, without blanks, invisible characters and the apostrophe Excel marks text cells with. */
    static String compact(String typed) {
        if (typed == null) {
            return "";
        }
        var compact = new StringBuilder(typed.length());
        typed.codePoints()
                .map(TypedText::halfWidth)
                .filter(c -> !isBlank(c) && !isInvisible(c))
                .forEach(compact::appendCodePoint);
        var from = compact.length() > 0 && (compact.charAt(0) == '\'' || compact.charAt(0) == '’') ? 1 : 0;
        return compact.substring(from).toUpperCase(Locale.ROOT);
    }

    private static int halfWidth(int c) {
        return c >= '！' && c <= '～' ? c - FULL_WIDTH_SHIFT : c;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
