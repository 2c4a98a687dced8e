package io.nuanfeng.coverage.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.Certificates;
import io.nuanfeng.coverage.web.CertificateDocuments;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** The certificate in two forms: the one operation of the contract that a generated method cannot say. */
@Path("")
public class CertificateResource {

    private static final String PDF = "application/pdf";

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Certificates certificates;

    @Inject
    CertificateDocuments documents;

    @GET
    @Path("/api/v1/coverage/me/certificate")
    @Authenticated
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Uni<RestResponse<String>> page() {
        var locale = Languages.of(request);
        return certificates
                .mine(current.get())
                .map(issued -> document(documents.html(issued, locale), "certificate.html"));
    }

    @GET
    @Path("/api/v1/coverage/me/certificate")
    @Authenticated
    @Produces(PDF)
    public Uni<RestResponse<byte[]>> print() {
        var locale = Languages.of(request);
        return certificates
                .mine(current.get())
                .chain(issued -> Offload.call(() -> documents.pdf(issued, locale)))
                .map(pdf -> document(pdf, "certificate.pdf"));
    }

    private static <T> RestResponse<T> document(T content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
