package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.rosterimport.MendedRow;
import io.nuanfeng.coverage.rosterimport.RosterImports;
import io.nuanfeng.coverage.rosterimport.RosterPreviews;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.JobBrief;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.registry.Outlet;

/** Managers declare their people by a file: choose it, see what it would change and cost, mend, confirm. */
@Path("/work/{outletId}/import")
@Produces(MediaType.TEXT_HTML)
public class RosterFilePages {

    private static final String MANAGER = "OUTLET_MANAGER";
    private static final String ENTERPRISE = "ENTERPRISE_MANAGER";

    @PathParam("outletId")
    String outletId;

    @Inject
    RosterImports imports;

    @Inject
    RosterPreviews previews;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({MANAGER, ENTERPRISE})
    public Uni<TemplateInstance> choose() {
        return start(page.emptyForm());
    }

    @POST
    @RolesAllowed({MANAGER, ENTERPRISE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<TemplateInstance>> preview(@BeanParam RosterFileForm sent) {
        var form = page.form(sent.typed());
        var actor = current.get();
        if (!sent.hasFile()) {
            form.reject("file", "required");
            return start(form).map(form::show);
        }
        return Offload.call(() -> sent.preview(outletId))
                .chain(file -> imports.submit(actor, Once.of(form.getOnce(), ""), file))
                .map(job -> to(job.id()));
    }

    @GET
    @Path("{jobId}")
    @RolesAllowed({MANAGER, ENTERPRISE})
    public Uni<TemplateInstance> job(@PathParam("jobId") String jobId) {
        return show(jobId, page.emptyForm(), 0, List.of());
    }

    @POST
    @Path("{jobId}/confirm")
    @RolesAllowed({MANAGER, ENTERPRISE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> confirm(
            @PathParam("jobId") String jobId, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        return Uni.createFrom()
                .deferred(() -> imports.confirm(
                        current.get(),
                        Once.of(form.getOnce(), ""),
                        new RosterImports.Confirmation(outletId, jobId, form.value("evidence"))))
                .map(job -> to(job.id()))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(jobId, form.refuse((Problem) refused, "evidence"), 0, List.of())
                        .map(form::show));
    }

    @POST
    @Path("{jobId}/rows/{row}")
    @RolesAllowed({MANAGER, ENTERPRISE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> mend(
            @PathParam("jobId") String jobId, @PathParam("row") int row, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var mended = new MendedRow(outletId, jobId, row, RosterRowForm.typed(form, row), form.value("evidence"));
        return imports.mend(current.get(), Once.of(form.getOnce(), mended.typed()), mended)
                .chain(errors -> errors.isEmpty()
                        ? Uni.createFrom().item(to(jobId))
                        : show(jobId, form, row, errors).map(form::show));
    }

    @GET
    @Path("template.xlsx")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({MANAGER, ENTERPRISE})
    public Uni<RestResponse<byte[]>> template() {
        return Offload.call(RosterDownloads::template).map(content -> RosterDownloads.of("roster-template", content));
    }

    @GET
    @Path("sample.xlsx")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({MANAGER, ENTERPRISE})
    public Uni<RestResponse<byte[]>> sample() {
        return Offload.call(RosterDownloads::sample).map(content -> RosterDownloads.of("roster-sample", content));
    }

    private Uni<TemplateInstance> start(PageForm form) {
        var actor = current.get();
        return imports.outlet(actor, outletId).chain(outlet -> imports.recent(actor, outletId)
                .map(recent -> Templates.rosterFile(outlet, recent, form)));
    }

    /** @param errors of the row that was just sent */
    private Uni<TemplateInstance> show(String jobId, PageForm form, int row, List<RowOutcome> errors) {
        var actor = current.get();
        return imports.outlet(actor, outletId).chain(outlet -> previews.find(actor, outletId, jobId)
                .map(preview -> RosterJobPage.of(preview, form, page.locale(), row, errors))
                .map(shown -> Templates.rosterJob(outlet, shown, form)));
    }

    private RestResponse<TemplateInstance> to(String jobId) {
        return RestResponse.seeOther(URI.create("/work/" + outletId + "/import/" + jobId));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance rosterFile(Outlet outlet, List<JobBrief> recent, PageForm form);

        static native TemplateInstance rosterJob(Outlet outlet, RosterJobPage shown, PageForm form);
    }
}
