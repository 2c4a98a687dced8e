package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.entry.Beginning;
import io.nuanfeng.coverage.entry.Scan;
import io.nuanfeng.coverage.entry.SelfEntries;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Behind the QR code on an outlet's wall: a courier hands the outlet what the declaration needs. */
@Path("/q/{code}")
@Produces(MediaType.TEXT_HTML)
public class ScanPages {

    @Inject
    SelfEntries entries;

    @Inject
    ShanghaiClock clock;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Uni<RestResponse<TemplateInstance>> scan(@PathParam("code") String code) {
        var form = page.emptyForm().with("job", Job.DELIVERY).with("hiredOn", clock.today());
        return show(code, form);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> enter(
            @PathParam("code") String code, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var begins = begins(form);
        if (begins.isEmpty()) {
            return show(code, form);
        }
        return Uni.createFrom()
                .deferred(() -> entries.enter(current.get(), code, begins.get()))
                .replaceWith(RestResponse.<TemplateInstance>seeOther(URI.create("/q/" + code)))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(code, form.refuse((Problem) refused, "agree")));
    }

    @POST
    @Path("withdrawal")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> withdraw(
            @PathParam("code") String code, MultivaluedMap<String, String> typed) {
        return entries.withdraw(current.get(), page.form(typed).value("id"))
                .replaceWith(RestResponse.seeOther(URI.create("/q/" + code)));
    }

    /** Separate consent: the outlet gets name, number and phone (个人信息保护法 arts 23, 29). */
    private static Optional<Beginning> begins(PageForm form) {
        if (!form.value("agree").equals("true")) {
            form.reject("agree", "required");
        }
        form.required("hiredOn");
        var hired = form.day("hiredOn");
        var job = WorkChoices.one(form, "job", Job.class);
        return form.isFailed() ? Optional.empty() : Optional.of(new Beginning(job.orElseThrow(), hired.orElseThrow()));
    }

    private Uni<RestResponse<TemplateInstance>> show(String code, PageForm form) {
        return entries.scan(current.get(), code)
                .map(scan -> form.show(Templates.scan(form, scan, new WorkChoices(page.locale()))));
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance scan(PageForm form, Scan scan, WorkChoices choices);
    }
}
