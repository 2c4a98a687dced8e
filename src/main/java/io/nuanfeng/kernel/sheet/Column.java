package io.nuanfeng.kernel.sheet;

import java.util.List;

/**
 * A column a module looks for.
 *
 * @param name the head as the form prints it; findings name it
 * @param required the file is refused without it
 * @param otherNames other heads that mean the same
 */
public record Column(String name, boolean required, List<String> otherNames) {

    public static Column required(String name, String... otherNames) {
        return new Column(name, true, List.of(otherNames));
    }

    public static Column optional(String name, String... otherNames) {
        return new Column(name, false, List.of(otherNames));
    }
}
