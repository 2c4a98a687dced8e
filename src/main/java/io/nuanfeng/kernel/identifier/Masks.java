package io.nuanfeng.kernel.identifier;

/** How personal data is shown to those who need to recognise it but not to read it (个人信息保护法 arts 6, 51). */
public final class Masks {

    private static final String FOUR_STARS = "****";

    private Masks() {}

    /** 张三丰 → 张*: neither the given name nor its length shows. */
    public static String name(String name) {
        return name == null || name.isBlank()
                ? ""
                : Character.toString(name.strip().codePointAt(0)) + "*";
    }

    /** First three and last four: 450***********1233. */
    public static String idNumber(String number) {
        return ends(number, 3, 4, "*".repeat(11));
    }

    /** 138****1234. */
    public static String phone(String number) {
        return ends(number, 3, 4, FOUR_STARS);
    }

    /** Fails closed: what is too short to mask is not shown at all. */
    private static String ends(String text, int first, int last, String between) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return text.length() <= first + last
                ? FOUR_STARS
                : text.substring(0, first) + between + text.substring(text.length() - last);
    }
}
