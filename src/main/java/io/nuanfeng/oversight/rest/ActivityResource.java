package io.nuanfeng.oversight.rest;

import static io.nuanfeng.oversight.rest.ActivityMapper.given;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.oversight.model.ActivitiesView;
import io.nuanfeng.contract.oversight.model.ActivityKind;
import io.nuanfeng.contract.oversight.model.ActivityOutcomeRequest;
import io.nuanfeng.contract.oversight.model.ActivityRequest;
import io.nuanfeng.contract.oversight.model.ActivityView;
import io.nuanfeng.contract.oversight.resources.ActivitiesApi;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.rest.Versions;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.oversight.Activities;
import io.nuanfeng.oversight.Activity;
import io.nuanfeng.oversight.ActivityQuery;

/** What was done and what is open, over HTTP. */
class ActivityResource implements ActivitiesApi {

    @Inject
    Activities activities;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    PolicyBook policy;

    @Inject
    ShanghaiClock clock;

    @Override
    @RolesAllowed({
        "OUTLET_MANAGER",
        "ENTERPRISE_MANAGER",
        "UNION_OFFICER",
        "POSTAL_OFFICER",
        "INSURANCE_OFFICER",
        "LABOUR_OFFICER"
    })
    public Uni<RestResponse<ActivitiesView>> listActivities(
            String division, ActivityKind kind, String state, Integer limit, String cursor) {
        var mapper = mapper();
        var query = new ActivityQuery(given(division), given(kind), given(state), given(cursor), limit);
        return activities.list(current.get(), query).map(page -> RestResponse.ok(mapper.page(page)));
    }

    @Override
    @RolesAllowed({
        "OUTLET_MANAGER",
        "ENTERPRISE_MANAGER",
        "UNION_OFFICER",
        "POSTAL_OFFICER",
        "INSURANCE_OFFICER",
        "LABOUR_OFFICER"
    })
    public Uni<RestResponse<ActivityView>> recordActivity(ActivityRequest asked, String idempotencyKey) {
        var mapper = mapper();
        return activities
                .record(current.get(), Once.of(idempotencyKey, asked.toString()), ActivityMapper.report(asked))
                .map(activity -> answer(RestResponse.Status.CREATED, mapper, activity));
    }

    @Override
    @RolesAllowed({"UNION_OFFICER", "POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<ActivityView>> settleActivity(String id, ActivityOutcomeRequest settled, String ifMatch) {
        var mapper = mapper();
        return activities
                .settle(current.get(), id, Versions.read(ifMatch), settled.getOutcome())
                .map(activity -> answer(RestResponse.Status.OK, mapper, activity));
    }

    private ActivityMapper mapper() {
        return new ActivityMapper(policy, Languages.of(request), clock.today());
    }

    private static RestResponse<ActivityView> answer(
            RestResponse.Status status, ActivityMapper mapper, Activity activity) {
        return Versions.answer(status, mapper.view(activity), activity.version());
    }
}
