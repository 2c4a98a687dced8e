package io.nuanfeng.coverage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.coverage.rosterimport.RosterFile;
import io.nuanfeng.kernel.job.JobFile;

/** A roster as it is handed in on the page: the parts of a multipart form. */
public class RosterFileForm {

    @RestForm
    String once;

    @RestForm
    FileUpload file;

    /** What was typed, to be shown again; a browser never keeps the file. */
    MultivaluedMap<String, String> typed() {
        var typed = new MultivaluedHashMap<String, String>();
        if (once != null) {
            typed.putSingle("once", once);
        }
        return typed;
    }

    boolean hasFile() {
        return file != null && !file.fileName().isEmpty();
    }

    /** Blocks: call on a worker. */
    JobFile file() {
        try {
            return new JobFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Blocks: call on a worker. */
    RosterFile preview(String outletId) {
        var sent = file();
        return new RosterFile(outletId, sent.name(), sent.content(), "", true);
    }
}
