package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
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
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.entry.Confirmation;
import io.nuanfeng.coverage.entry.Confirmed;
import io.nuanfeng.coverage.entry.Poster;
import io.nuanfeng.coverage.entry.Posters;
import io.nuanfeng.coverage.entry.SelfEntries;
import io.nuanfeng.coverage.entry.SelfEntry;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.page.QrCode;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** The poster for an outlet's wall, and the couriers who scanned it and wait for the manager's yes. */
@Path("/work/{outletId}")
@Produces(MediaType.TEXT_HTML)
public class EntryPages {

    private static final String ENTRY = "entry";

    @Inject
    Posters posters;

    @Inject
    SelfEntries entries;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @ConfigProperty(name = "nuanfeng.public-url")
    URI publicUrl;

    @GET
    @Path("poster")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<TemplateInstance> poster(@PathParam("outletId") String outletId) {
        return posters.of(current.get(), outletId).map(poster -> {
            var address = publicUrl.resolve(poster.path()).toString();
            return Templates.poster(page.emptyForm(), poster, QrCode.of(address), address);
        });
    }

    @POST
    @Path("poster")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> renew(@PathParam("outletId") String outletId) {
        return posters.renew(current.get(), outletId)
                .replaceWith(RestResponse.seeOther(URI.create("/work/" + outletId + "/poster")));
    }

    /** All are ticked: the manager unticks whom they do not know. */
    @GET
    @Path("entries")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> waiting(@PathParam("outletId") String outletId) {
        return show(outletId, page.emptyForm().with("engagement", Engagement.OWN), null);
    }

    @POST
    @Path("entries")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> confirm(
            @PathParam("outletId") String outletId, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var ids = typed.getOrDefault(ENTRY, List.of());
        var confirmation = confirmation(outletId, ids, form);
        if (confirmation.isEmpty()) {
            return show(outletId, form, null);
        }
        var once = Once.of(form.getOnce(), confirmation.get());
        return Uni.createFrom()
                .deferred(() -> entries.confirm(current.get(), once, confirmation.get()))
                .chain(done -> show(outletId, page.emptyForm().with("engagement", Engagement.OWN), done))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(outletId, form.refuse((Problem) refused, ENTRY), null));
    }

    @POST
    @Path("entries/{id}/refusal")
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<TemplateInstance>> decline(
            @PathParam("outletId") String outletId, @PathParam("id") String id) {
        return entries.decline(current.get(), outletId, id)
                .replaceWith(RestResponse.seeOther(URI.create("/work/" + outletId + "/entries")));
    }

    private static Optional<Confirmation> confirmation(String outletId, List<String> ids, PageForm form) {
        if (ids.isEmpty()) {
            form.reject(ENTRY, "required");
        }
        var engagement = WorkChoices.one(form, "engagement", Engagement.class);
        var contract = WorkChoices.one(form, "contract", Contract.class);
        var signed = form.day("contractOn");
        return form.isFailed()
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        outletId, ids, engagement.orElseThrow(), contract.orElseThrow(), signed.orElse(null)));
    }

    private Uni<RestResponse<TemplateInstance>> show(String outletId, PageForm form, Confirmed done) {
        return posters.of(current.get(), outletId).chain(poster -> entries.waiting(current.get(), outletId)
                .map(found -> form.show(
                        Templates.entries(form, poster, found, new Decision(done, new WorkChoices(page.locale()))))));
    }

    /** @param done null before anything was confirmed */
    public record Decision(Confirmed done, WorkChoices choices) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance poster(PageForm form, Poster poster, QrCode qr, String address);

        static native TemplateInstance entries(PageForm form, Poster poster, List<SelfEntry> found, Decision decision);
    }
}
