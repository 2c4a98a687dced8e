package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.returns.ContactNote;
import io.nuanfeng.coverage.returns.Outcome;
import io.nuanfeng.coverage.returns.OutletContacts;
import io.nuanfeng.coverage.returns.Worklist;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Outlets that are not insured yet are spoken to one by one, and what came of it is written down. */
@Path("/desk/contacts-log")
@Produces(MediaType.TEXT_HTML)
public class ContactPages {

    private static final String LIST = "/desk/contacts-log";

    @Inject
    OutletContacts contacts;

    @Inject
    Outlets outlets;

    @Inject
    Places places;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> worklist(@QueryParam("division") String division) {
        var choices = places.reached();
        var place = division == null || division.isEmpty() ? choices.get(0).value() : division;
        return contacts.worklist(current.get(), place)
                .map(list -> Templates.contactsLog(list, choices, new ReturnWords(page.locale())));
    }

    @GET
    @Path("{outlet}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> ask(@PathParam("outlet") String outlet) {
        return show(outlet, page.emptyForm());
    }

    @POST
    @Path("{outlet}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> record(
            @PathParam("outlet") String outlet, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("contactedOn");
        var day = form.day("contactedOn");
        var outcome = Stream.of(Outcome.values())
                .filter(one -> one.name().equals(form.required("outcome")))
                .findFirst();
        if (form.isFailed() || day.isEmpty() || outcome.isEmpty()) {
            return show(outlet, form.reject("outcome", "wrong")).map(form::show);
        }
        var note = new ContactNote(outlet, day.get(), outcome.get(), form.value("note"));
        return Uni.createFrom()
                .deferred(() -> contacts.record(
                        current.get(), Once.of(form.getOnce(), note.contactedOn() + note.note() + outcome), note))
                .map(kept -> RestResponse.<TemplateInstance>seeOther(URI.create(LIST)))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> ((Problem) refused).kind() == Problem.Kind.NOT_FOUND
                        ? Uni.createFrom().failure(refused)
                        : show(outlet, form.refuse((Problem) refused, "outcome"))
                                .map(form::show));
    }

    private Uni<TemplateInstance> show(String id, PageForm form) {
        var words = new ReturnWords(page.locale());
        var choices = Stream.of(Outcome.values())
                .map(outcome -> new Choice(outcome.name(), words.say("value.REASON_" + outcome)))
                .toList();
        return outlets.find(current.get(), id).chain(outlet -> contacts.of(current.get(), id)
                .map(earlier -> Templates.contact(new Asked(outlet, choices, earlier), form, words)));
    }

    /** The outlet that is spoken to, what may come of it, and what came of it before. */
    public record Asked(Outlet outlet, List<Choice> outcomes, List<ContactNote> earlier) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance contactsLog(Worklist list, List<Choice> places, ReturnWords words);

        static native TemplateInstance contact(Asked asked, PageForm form, ReturnWords words);
    }
}
