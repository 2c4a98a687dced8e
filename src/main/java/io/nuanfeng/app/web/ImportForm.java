package io.nuanfeng.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A list as it is handed in on the page: the parts of a multipart form. */
public class ImportForm {

    @RestForm
    String kind;

    @RestForm
    String period;

    @RestForm
    String dryRun;

    @RestForm
    String once;

    @RestForm
    FileUpload file;

    /** What was typed, to be shown again; a browser never keeps the file. */
    MultivaluedMap<String, String> typed() {
        var typed = new MultivaluedHashMap<String, String>();
        put(typed, "kind", kind);
        put(typed, "period", period);
        put(typed, "dryRun", dryRun);
        put(typed, "once", once);
        return typed;
    }

    boolean hasFile() {
        return file != null && !file.fileName().isEmpty();
    }

    /** Blocks: call on a worker. */
    byte[] content() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void put(MultivaluedMap<String, String> typed, String name, String value) {
        if (value != null) {
            typed.putSingle(name, value);
        }
    }
}
