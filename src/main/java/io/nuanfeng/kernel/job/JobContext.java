package io.nuanfeng.kernel.job;

import java.util.Map;

/**
 * What an import may know about its job. What a dry run writes is rolled back at the end: an import whose later rows build
 * on earlier ones writes as usual, one whose rows stand for themselves may save itself the writing.
 */
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
