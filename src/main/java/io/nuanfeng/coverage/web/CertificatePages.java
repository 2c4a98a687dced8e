package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.Certificate;
import io.nuanfeng.coverage.Certificates;
import io.nuanfeng.coverage.CheckCode;
import io.nuanfeng.coverage.CheckCodes;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.page.QrCode;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** Showing one's cover to others: a certificate that can be verified, a code that works once. */
@Path("/coverage")
@Produces(MediaType.TEXT_HTML)
public class CertificatePages {

    @Inject
    Certificates certificates;

    @Inject
    CertificateDocuments documents;

    @Inject
    CheckCodes codes;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Path("certificate")
    @Authenticated
    public Uni<RestResponse<TemplateInstance>> certificates() {
        return list(page.emptyForm());
    }

    @POST
    @Path("certificate")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> issue(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return certificates
                .mine(current.get())
                .map(issued -> form.show(
                        Templates.issued(issued, QrCode.of(issued.verifyUrl()), new CoverageWords(page.locale()))))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> list(form.refuse((Problem) refused, "issue")));
    }

    @GET
    @Path("certificate.pdf")
    @Authenticated
    @Produces("application/pdf")
    public Uni<RestResponse<byte[]>> print() {
        var locale = page.locale();
        return certificates
                .mine(current.get())
                .chain(issued -> Offload.call(() -> documents.pdf(issued, locale)))
                .map(pdf -> RestResponse.ResponseBuilder.ok(pdf)
                        .header("Content-Disposition", "attachment; filename=\"certificate.pdf\"")
                        .build());
    }

    @POST
    @Path("certificate/revocation")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> revoke(@FormParam("id") String id) {
        return certificates
                .revoke(current.get(), id == null ? "" : id)
                .replaceWith(RestResponse.seeOther(URI.create("/coverage/certificate")));
    }

    @POST
    @Path("check-code")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<TemplateInstance> code(MultivaluedMap<String, String> typed) {
        return codes.create(current.get(), Once.of(page.form(typed).getOnce(), "check-code"))
                .map(Templates::checkCode);
    }

    private Uni<RestResponse<TemplateInstance>> list(PageForm form) {
        if (current.get().personKey().isEmpty()) {
            return Uni.createFrom().item(form.show(CoveragePages.Templates.identityNeeded()));
        }
        return certificates.list(current.get()).map(mine -> form.show(Templates.certificates(form, mine)));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance certificates(PageForm form, List<Certificate> certificates);

        static native TemplateInstance issued(Certificate certificate, QrCode qr, CoverageWords words);

        static native TemplateInstance checkCode(CheckCode code);
    }
}
