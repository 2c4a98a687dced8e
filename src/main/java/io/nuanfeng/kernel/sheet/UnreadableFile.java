package io.nuanfeng.kernel.sheet;

import java.util.List;

/** The whole file is refused. Carries a code for the message bundle and never a word out of the file itself. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why nothing could be read. */
    public enum Code {
        PASSWORD_PROTECTED,
        CORRUPT,
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        ZIP_BOMB,
        NOT_A_SPREADSHEET,
        OLD_FORMAT,
        NO_HEADER,
        MISSING_COLUMN,
        DUPLICATE_COLUMN
    }

    private final Code code;
    private final List<String> args;

    public UnreadableFile(Code code, String... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    public Code code() {
        return code;
    }

    /** What the message names: a limit, a row number or our own column names. */
    public List<String> args() {
        return args;
    }
}
