package io.nuanfeng.app.web;

import java.net.URI;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.job.rest.JobMapper;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** Lists handed in by officers, and how far the portal is with them. */
@Path("/desk/imports")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    @Inject
    HandedIn lists;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER"})
    public TemplateInstance ask(@Context UriInfo address) {
        var form = page.form(address.getQueryParameters());
        if (form.value("kind").isEmpty()) {
            form.with("kind", page.may("POSTAL_OFFICER") ? HandedIn.ANNEX_1 : HandedIn.INSURED);
        }
        return Templates.imports(form);
    }

    @POST
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<TemplateInstance>> handIn(@BeanParam ImportForm sent) {
        var form = page.form(sent.typed());
        var period = check(form, sent);
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(Templates.imports(form)));
        }
        return Uni.createFrom()
                .deferred(() -> lists.take(current.get(), sent, period))
                .map(job -> RestResponse.<TemplateInstance>seeOther(URI.create("/desk/imports/" + job.id())))
                .onFailure(Problem.class)
                .recoverWithItem(
                        refused -> form.refuse((Problem) refused, "file").show(Templates.imports(form)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER"})
    public Uni<TemplateInstance> job(@PathParam("id") String id) {
        return view(id).map(Templates::job);
    }

    /** The part of the page that changes, for the script that asks every two seconds. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER"})
    public Uni<TemplateInstance> progress(@PathParam("id") String id) {
        return view(id).map(Templates::progress);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER"})
    public Uni<RestResponse<TemplateInstance>> stop(@PathParam("id") String id) {
        return jobs.cancel(current.get(), id).replaceWith(RestResponse.seeOther(URI.create("/desk/imports/" + id)));
    }

    private Uni<JobView> view(String id) {
        return jobs.get(current.get(), id).map(job -> JobMapper.view(job, page.locale()));
    }

    private YearMonth check(PageForm form, ImportForm sent) {
        var kind = form.required("kind");
        var mine = kind.equals(HandedIn.ANNEX_1) ? page.may("POSTAL_OFFICER") : page.may("INSURANCE_OFFICER");
        if (!mine || !kind.equals(HandedIn.ANNEX_1) && !kind.equals(HandedIn.INSURED)) {
            form.reject("kind", "wrong");
        }
        var month = form.required("period");
        if (!sent.hasFile()) {
            form.reject("file", "required");
        }
        try {
            return month.isEmpty() ? null : YearMonth.parse(month);
        } catch (DateTimeParseException wrong) {
            form.reject("period", "wrong");
            return null;
        }
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance imports(PageForm form);

        static native TemplateInstance job(JobView job);

        static native TemplateInstance progress(JobView job);
    }
}
