package io.nuanfeng.kernel.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

/** Opens the policy book when the application starts, so that a wrong file stops it there and then. */
@Singleton
public class PolicyBooks {

    private static final String FOLDER = "policy/";
    private static final String INDEX = "index.yaml";

    /** The book of this release, also for tests without an application. */
    @Produces
    @Singleton
    @Startup
    public static PolicyBook open() {
        var reader = new PolicyReader();
        // A folder inside a jar cannot be listed: the index names the files, and a test compares it with the folder.
        Section.root(INDEX, read(INDEX)).allowing("files").texts("files").forEach(file -> reader.add(file, read(file)));
        return reader.book();
    }

    private static String read(String file) {
        try (var in = PolicyBooks.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new PolicyFileException(INDEX, 1, "there is no file '" + file + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("policy/" + file + " cannot be read", e);
        }
    }
}
