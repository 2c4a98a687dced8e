package io.nuanfeng.kernel.rest;

import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.problem.Problem;

/** Versions in {@code ETag} and {@code If-Match}, so that nobody overwrites what somebody else just saved. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private Versions() {}

    /** @throws Problem VERSION_MISSING where none was sent, STALE where it never was one */
    public static int read(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problem.Kind.VERSION_MISSING, "version-missing");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** The view together with the version to send back when changing it. */
    public static <T> RestResponse<T> answer(RestResponse.Status status, T view, int version) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", "\"" + version + "\"")
                .build();
    }
}
