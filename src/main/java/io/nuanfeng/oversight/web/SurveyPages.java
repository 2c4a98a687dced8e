package io.nuanfeng.oversight.web;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
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
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.oversight.Survey;
import io.nuanfeng.oversight.SurveyResults;
import io.nuanfeng.oversight.Surveys;

/** Surveys: answered without a name, opened by officers. */
@Path("/surveys")
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {

    @Inject
    Surveys surveys;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @Inject
    RoutingContext request;

    @GET
    @PermitAll
    public Uni<TemplateInstance> list() {
        var form = page.emptyForm();
        return surveys.list(current.get()).map(found -> Templates.surveys(found, form));
    }

    @POST
    @RolesAllowed({"POSTAL_OFFICER", "UNION_OFFICER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> open(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var title = form.required("title");
        var until = form.day("until");
        if (until.isEmpty()) {
            form.reject("until", "required");
        }
        if (form.isFailed()) {
            return again(form);
        }
        var asked = new Survey("", division(), title, until.get(), List.of());
        return Uni.createFrom()
                .deferred(() -> surveys.open(current.get(), Once.of(form.getOnce(), ""), asked))
                .map(survey -> SurveyPages.<TemplateInstance>to("/surveys/" + survey.id()))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> again(form.refuse((Problem) refused, "title")));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Uni<TemplateInstance> survey(@PathParam("id") String id) {
        var form = page.emptyForm();
        return surveys.find(current.get(), id).map(survey -> Templates.survey(survey, questions(survey), form));
    }

    @POST
    @Path("{id}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> answer(
            @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var actor = current.get();
        return surveys.find(actor, id).chain(survey -> {
            var marks = marks(form, survey);
            if (form.isFailed()) {
                return Uni.createFrom().item(form.show(Templates.survey(survey, questions(survey), form)));
            }
            return surveys.answer(
                            actor, id, marks, request.request().remoteAddress().hostAddress())
                    .map(counted -> SurveyPages.<TemplateInstance>to("/surveys/" + id + "/results"))
                    .onFailure(Problem.class)
                    .recoverWithItem(refused -> form.refuse((Problem) refused, "mark0")
                            .show(Templates.survey(survey, questions(survey), form)));
        });
    }

    @GET
    @Path("{id}/results")
    @PermitAll
    public Uni<TemplateInstance> results(@PathParam("id") String id) {
        return surveys.results(current.get(), id).map(Templates::results);
    }

    private Uni<RestResponse<TemplateInstance>> again(PageForm form) {
        return surveys.list(current.get()).map(found -> form.show(Templates.surveys(found, form)));
    }

    private static List<Integer> marks(PageForm form, Survey survey) {
        return questions(survey).stream()
                .map(question -> form.required(question.field()))
                .map(mark -> mark.matches("[1-5]") ? Integer.valueOf(mark) : 0)
                .toList();
    }

    private static List<Question> questions(Survey survey) {
        return IntStream.range(0, survey.questions().size())
                .mapToObj(each -> new Question("mark" + each, survey.questions().get(each)))
                .toList();
    }

    private String division() {
        return current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static <T> RestResponse<T> to(String address) {
        return RestResponse.seeOther(URI.create(address));
    }

    /** A question, and the field that takes its mark. */
    public record Question(String field, String words) {}

    @CheckedTemplate(basePath = "oversight")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance surveys(List<Survey> found, PageForm form);

        static native TemplateInstance survey(Survey survey, List<Question> questions, PageForm form);

        static native TemplateInstance results(SurveyResults results);
    }
}
