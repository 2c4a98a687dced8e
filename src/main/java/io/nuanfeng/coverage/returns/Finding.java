package io.nuanfeng.coverage.returns;

import java.util.List;

/**
 * Something in a return that does not fit, or needs a word of explanation.
 *
 * @param outletKey the outlet it is about; empty where it is about the whole return
 * @param outlet its name; empty likewise
 * @param arguments go into the words
 */
public record Finding(Severity severity, Code code, String outletKey, String outlet, List<Object> arguments) {

    static Finding of(Severity severity, Code code, Object... arguments) {
        return new Finding(severity, code, "", "", List.of(arguments));
    }

    static Finding of(Severity severity, Code code, RosterOutlet outlet, Object... arguments) {
        return new Finding(severity, code, outlet.key(), outlet.name(), List.of(arguments));
    }

    /** An error stops the return, a warning wants a note, a remark says why a number is as it is. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** What was found; the words are {@code finding.<code>} of {@code words/returns.properties}. */
    public enum Code {
        NO_LIST,
        LIST_OLD,
        SUM_DIFFERS,
        PREMIUM_DIFFERS,
        INSURED_ABOVE_DUE,
        DUE_ABOVE_ENGAGED,
        INSURED_BUT_NOT_LISTED,
        CLOSED_BUT_INSURED,
        UNDECIDED_BUT_INSURED,
        BEFORE_DIFFERS,
        UNNAMED,
        MORE_THAN_LISTED
    }
}
