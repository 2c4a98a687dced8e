package io.nuanfeng.kernel.job;

import java.util.Map;

/**
 * A file to be read.
 *
 * @param kind names the {@link FileImport}
 * @param fileName as the sender calls it; only shown to the sender again
 * @param dryRun tell what would happen, change nothing
 * @param parameters what was said beside the file, such as period and division
 */
public record JobRequest(String kind, String fileName, byte[] content, boolean dryRun, Map<String, String> parameters) {

    @Override
    public String toString() {
        return "JobRequest[" + kind + ", " + content.length + " bytes]";
    }
}
