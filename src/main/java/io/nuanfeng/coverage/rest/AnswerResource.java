package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.DisputeAnswerRequest;
import io.nuanfeng.contract.coverage.model.DisputeListView;
import io.nuanfeng.contract.coverage.model.DisputeView;
import io.nuanfeng.contract.coverage.resources.AnswersApi;
import io.nuanfeng.coverage.dispute.DisputeAnswers;
import io.nuanfeng.coverage.dispute.DisputeQuery;
import io.nuanfeng.coverage.dispute.DisputeState;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.CurrentActor;

/** Disputes over HTTP, for whoever has to answer them. */
public class AnswerResource implements AnswersApi {

    @Inject
    CurrentActor current;

    @Inject
    DisputeAnswers answers;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<DisputeListView>> listDisputes(
            String state, String division, Integer limit, String cursor) {
        var query = new DisputeQuery(
                state == null ? null : DisputeState.valueOf(state), text(division), text(cursor), limit);
        return answers.queue(current.get(), query).map(page -> RestResponse.ok(DisputeMapper.forStaff(page)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<DisputeView>> getDispute(String id) {
        return answers.find(current.get(), id).map(DisputeMapper::tagged);
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "INSURANCE_OFFICER"})
    public Uni<RestResponse<DisputeView>> answerDispute(
            String id, DisputeAnswerRequest request, String ifMatch, String idempotencyKey) {
        return answers.answer(
                        current.get(), Once.of(idempotencyKey, request), DisputeMapper.reply(id, ifMatch, request))
                .map(DisputeMapper::tagged);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
