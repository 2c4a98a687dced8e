package io.nuanfeng.coverage.web;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.LookupAnswer;
import io.nuanfeng.coverage.LookupQuestion;
import io.nuanfeng.coverage.Lookups;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.security.CurrentActor;

/** Officers ask whether people are insured, and say why. */
@Path("/desk/people")
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

    @Inject
    Lookups lookups;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public TemplateInstance ask() {
        return Templates.people(page.emptyForm(), List.of(), words());
    }

    @POST
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> look(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("people");
        form.required("purpose");
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(Templates.people(form, List.of(), words())));
        }
        var numbers =
                form.value("people").lines().filter(line -> !line.isBlank()).toList();
        var question = new LookupQuestion(numbers, form.value("purpose"), new Asked(form.value("validAt"), null, null));
        return Uni.createFrom()
                .deferred(() -> lookups.check(current.get(), question))
                .map(found -> form.show(Templates.people(form, found, words())))
                .onFailure(Problem.class)
                .recoverWithItem(refused ->
                        form.refuse((Problem) refused, "people").show(Templates.people(form, List.of(), words())));
    }

    private LookupWords words() {
        return new LookupWords(new CoverageWords(page.locale()));
    }

    /** The words of an answer, and of a number that is none. */
    public record LookupWords(CoverageWords cover) {

        public String finding(LookupAnswer answer) {
            return Words.say("findings", cover.locale(), answer.finding().name());
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance people(PageForm form, List<LookupAnswer> found, LookupWords words);
    }
}
