package io.nuanfeng.kernel.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words chosen by a code at run time, zh-CN where a language is missing. Pages take theirs from message bundles. */
public final class Words {

    private static final ResourceBundle.Control CHINESE_LAST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * @param bundle file name under {@code words/}
     * @param key the code; where the bundle has no words for it, the code itself is returned
     */
    public static String say(String bundle, Locale locale, String key, Object... arguments) {
        try {
            var pattern = ResourceBundle.getBundle("words/" + bundle, locale, CHINESE_LAST)
                    .getString(key);
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }
}
