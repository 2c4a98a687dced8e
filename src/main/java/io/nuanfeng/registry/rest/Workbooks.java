package io.nuanfeng.registry.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestResponse;

/** The second form of an answer: a workbook instead of JSON, by {@code Accept}. */
final class Workbooks {

    private static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Workbooks() {}

    static boolean isWanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(WORKBOOK))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }

    /** The generated interface knows only the first form of the answer; its type parameter is erased when it runs. */
    @SuppressWarnings("unchecked")
    static <T> RestResponse<T> answer(byte[] file, String name) {
        return (RestResponse<T>) RestResponse.ResponseBuilder.ok(file)
                .type(WORKBOOK)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
