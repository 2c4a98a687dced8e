package io.nuanfeng.oversight.rest;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.oversight.model.SurveyAnswerRequest;
import io.nuanfeng.contract.oversight.model.SurveyQuestionView;
import io.nuanfeng.contract.oversight.model.SurveyRequest;
import io.nuanfeng.contract.oversight.model.SurveyResultsView;
import io.nuanfeng.contract.oversight.model.SurveyView;
import io.nuanfeng.contract.oversight.model.SurveysView;
import io.nuanfeng.contract.oversight.resources.SurveysApi;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.oversight.Survey;
import io.nuanfeng.oversight.SurveyResults;
import io.nuanfeng.oversight.Surveys;

/** Surveys over HTTP. */
class SurveyResource implements SurveysApi {

    @Inject
    Surveys surveys;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Override
    @PermitAll
    public Uni<RestResponse<SurveysView>> listSurveys() {
        return surveys.list(current.get())
                .map(found -> RestResponse.ok(new SurveysView()
                        .items(found.stream().map(SurveyResource::view).toList())));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "UNION_OFFICER"})
    public Uni<RestResponse<SurveyView>> openSurvey(SurveyRequest asked, String idempotencyKey) {
        return surveys.open(
                        current.get(),
                        Once.of(idempotencyKey, asked.toString()),
                        new Survey("", asked.getDivision(), asked.getTitle(), asked.getUntil(), List.of()))
                .map(survey -> RestResponse.status(RestResponse.Status.CREATED, view(survey)));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<Void>> answerSurvey(String id, SurveyAnswerRequest answer) {
        var address = request.request().remoteAddress().hostAddress();
        return surveys.answer(current.get(), id, answer.getMarks(), address).replaceWith(RestResponse.noContent());
    }

    @Override
    @PermitAll
    public Uni<RestResponse<SurveyResultsView>> getSurveyResults(String id) {
        return surveys.results(current.get(), id).map(results -> RestResponse.ok(view(results)));
    }

    private static SurveyView view(Survey survey) {
        return new SurveyView()
                .id(survey.id())
                .division(survey.division())
                .title(survey.title())
                .until(survey.until())
                .questions(survey.questions());
    }

    private static SurveyResultsView view(SurveyResults results) {
        var questions = results.survey().questions();
        return new SurveyResultsView()
                .id(results.survey().id())
                .enough(results.isEnough())
                .answers(results.answers())
                .questions(IntStream.range(0, questions.size())
                        .mapToObj(each -> new SurveyQuestionView()
                                .question(questions.get(each))
                                .marks(results.isEnough() ? results.marks().get(each) : null))
                        .toList());
    }
}
