package io.nuanfeng.kernel.policy;

/** A policy file that must not be used; stops the start-up. The message names file and line. */
public class PolicyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyFileException(String file, int line, String problem) {
        super("policy/" + file + " line " + line + ": " + problem);
    }
}
