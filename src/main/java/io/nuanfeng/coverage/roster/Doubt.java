package io.nuanfeng.coverage.roster;

import java.util.List;

import io.nuanfeng.kernel.sheet.Severity;

/**
 * What is odd or wrong about one declaration.
 *
 * @param code finding code
 * @param field the field's name in the contract; empty when it is about the whole person
 * @param args what the words name; never personal data
 */
public record Doubt(String code, Severity severity, String field, List<String> args) {

    public static Doubt warning(String code, String field, String... args) {
        return new Doubt(code, Severity.WARNING, field, List.of(args));
    }

    public static Doubt error(String code, String field, String... args) {
        return new Doubt(code, Severity.ERROR, field, List.of(args));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
