package io.nuanfeng.oversight.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.oversight.model.PlanClauseView;
import io.nuanfeng.contract.oversight.model.PlanReadingView;
import io.nuanfeng.contract.oversight.model.PlanReadingsView;
import io.nuanfeng.contract.oversight.model.PlanSummaryView;
import io.nuanfeng.contract.oversight.model.PlanView;
import io.nuanfeng.contract.oversight.model.PlansView;
import io.nuanfeng.contract.oversight.resources.PlansApi;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.oversight.Plan;
import io.nuanfeng.oversight.PlanReading;
import io.nuanfeng.oversight.Plans;

/** The plans over HTTP. */
class PlanResource implements PlansApi {

    @Inject
    Plans plans;

    @Inject
    CurrentActor current;

    @Override
    @PermitAll
    public Uni<RestResponse<PlansView>> listPlans() {
        return Uni.createFrom()
                .item(() -> RestResponse.ok(new PlansView()
                        .items(plans.list().stream().map(PlanResource::summary).toList())));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<PlanView>> getPlan(String id) {
        return Uni.createFrom().item(() -> RestResponse.ok(view(plans.find(id))));
    }

    @Override
    @RolesAllowed({
        "OUTLET_MANAGER",
        "ENTERPRISE_MANAGER",
        "UNION_OFFICER",
        "POSTAL_OFFICER",
        "INSURANCE_OFFICER",
        "LABOUR_OFFICER",
        "ADMIN"
    })
    public Uni<RestResponse<Void>> confirmPlanReading(String id) {
        return plans.confirm(current.get(), id).replaceWith(RestResponse.noContent());
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER", "ADMIN"})
    public Uni<RestResponse<PlanReadingsView>> listPlanReadings(String id) {
        return plans.readings(current.get(), id)
                .map(found -> RestResponse.ok(new PlanReadingsView()
                        .items(found.stream().map(PlanResource::reading).toList())));
    }

    private static PlanSummaryView summary(Plan plan) {
        return new PlanSummaryView()
                .id(plan.id())
                .number(plan.number())
                .title(plan.title())
                .issuedOn(plan.issuedOn());
    }

    private static PlanView view(Plan plan) {
        return new PlanView()
                .id(plan.id())
                .number(plan.number())
                .title(plan.title())
                .issuedOn(plan.issuedOn())
                .issuers(plan.issuers())
                .addressees(plan.addressees())
                .basedOn(plan.basedOn())
                .clauses(plan.clauses().stream()
                        .map(clause -> new PlanClauseView()
                                .anchor(clause.anchor())
                                .heading(clause.heading())
                                .paragraphs(clause.paragraphs()))
                        .toList());
    }

    private static PlanReadingView reading(PlanReading read) {
        return new PlanReadingView().role(read.role()).place(read.place()).readAt(ShanghaiClock.at(read.readAt()));
    }
}
