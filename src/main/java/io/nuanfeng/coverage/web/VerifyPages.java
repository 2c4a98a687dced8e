package io.nuanfeng.coverage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Certificates;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.Verification;
import io.nuanfeng.kernel.page.Page;

/** Where the QR code of a certificate leads. */
@Path("")
public class VerifyPages {

    @Inject
    Certificates certificates;

    @Inject
    Page page;

    @GET
    @Path("/v/{token}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> verify(@PathParam("token") String token) {
        return certificates
                .verify(token)
                .map(verification -> Templates.verified(verification, new CoverageWords(page.locale())));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance verified(Verification verification, CoverageWords words);
    }
}
