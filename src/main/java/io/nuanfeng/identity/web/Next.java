package io.nuanfeng.identity.web;

import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody goes after signing in: only ever a path of this portal, so that no link can lead them elsewhere. */
final class Next {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\w\\-./~%?=&+,:@]{0,500}");

    private Next() {}

    static URI of(String wanted, String otherwise) {
        return URI.create(isOurs(wanted) ? wanted : otherwise);
    }

    /** The wanted path as a form keeps it; empty when it is none of ours. */
    static String kept(String wanted) {
        return isOurs(wanted) ? wanted : "";
    }

    private static boolean isOurs(String wanted) {
        return wanted != null && PATH.matcher(wanted).matches() && !wanted.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }
}
