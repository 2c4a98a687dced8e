package io.nuanfeng.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends a start that cannot succeed with one line for the operator. Logging is not set up yet and would bury the line in
 * its own start-up, so it is written directly and the process ends at once.
 */
final class LaunchRefusal {

    private LaunchRefusal() {}

    static void end(RuntimeException refusal) {
        var cause = refusal.getCause();
        var line = refusal.getMessage() + (cause == null ? "" : ": " + cause.getMessage()) + "\n";
        try (var terminal = new FileOutputStream(FileDescriptor.err)) {
            terminal.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            throw refusal;
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }
}
