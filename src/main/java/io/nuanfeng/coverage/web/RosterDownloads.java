package io.nuanfeng.coverage.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.rosterfile.RosterTemplate;

/** Files a manager may begin with. */
final class RosterDownloads {

    private static final String SAMPLE = "/sample/roster-91450802MAT0G0UG9Y.xlsx";

    private RosterDownloads() {}

    static byte[] template() {
        return RosterTemplate.write();
    }

    /** Forty invented people. */
    static byte[] sample() {
        try (var file = RosterDownloads.class.getResourceAsStream(SAMPLE)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RestResponse<byte[]> of(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
