package io.nuanfeng.kernel.problem;

import java.util.List;

/**
 * One field that is not right.
 *
 * @param field the field's name in the contract, such as {@code people[3].idNumber}
 * @param code finding code; its words are under {@code violation.<code>} in {@code messages/problems.properties}
 * @param arguments go into the words; never personal data
 */
public record Violation(String field, String code, List<Object> arguments) {

    public Violation(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}
