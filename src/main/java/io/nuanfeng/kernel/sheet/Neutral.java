package io.nuanfeng.kernel.sheet;

/** Makes text safe to open in a spreadsheet: nothing a person typed may start to calculate (OWASP ASVS 1.2.10). */
public final class Neutral {

    private Neutral() {}

    /** Texts that begin with {@code = + - @}, tab or NUL get an apostrophe in front; NUL itself goes. */
    public static String text(String text) {
        boolean risky = !text.isEmpty() && "=+-@\t\r\0＝＋－＠".indexOf(text.charAt(0)) >= 0;
        String printable = text.replace("\0", "");
        return risky ? "'" + printable : printable;
    }
}
