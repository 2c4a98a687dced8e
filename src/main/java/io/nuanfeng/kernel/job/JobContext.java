package io.nuanfeng.kernel.job;

import java.util.Map;

/** What an import may know about its job. In a dry run everything is rolled back at the end; writing is harmless. */
public record JobContext(String id, String kind, boolean dryRun, Map<String, String> parameters) {

    /** @throws IllegalArgumentException where the door did not pass the parameter */
    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(kind + " needs the parameter " + name);
        }
        return value;
    }
}
