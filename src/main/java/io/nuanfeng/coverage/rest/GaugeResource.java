package io.nuanfeng.coverage.rest;

import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.ContactAttemptView;
import io.nuanfeng.contract.coverage.model.GaugeView;
import io.nuanfeng.contract.coverage.model.MismatchPageView;
import io.nuanfeng.contract.coverage.model.MismatchType;
import io.nuanfeng.contract.coverage.model.OutletContactRequest;
import io.nuanfeng.contract.coverage.model.WorklistView;
import io.nuanfeng.contract.coverage.resources.GaugeApi;
import io.nuanfeng.coverage.returns.Gauges;
import io.nuanfeng.coverage.returns.Mismatch;
import io.nuanfeng.coverage.returns.Mismatches;
import io.nuanfeng.coverage.returns.OutletContacts;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.coverage.returns.Slice;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Gauge, mismatches and worklist over HTTP. */
public class GaugeResource implements GaugeApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Gauges gauges;

    @Inject
    Mismatches mismatches;

    @Inject
    OutletContacts contacts;

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<MismatchPageView>> listMismatches(
            String division, MismatchType type, Integer limit, String cursor) {
        var only = type == null ? null : Mismatch.Type.valueOf(type.name());
        return mismatches
                .page(current.get(), division, only, new Slice(GaugeMapper.from(cursor), limit))
                .map(page -> RestResponse.ok(mapper().mismatches(page)));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<GaugeView>> getCoverageGauge(String division, String period) {
        var key = period == null ? gauges.running(division) : new ReturnKey(YearMonth.parse(period), division);
        return gauges.of(current.get(), key).map(gauge -> RestResponse.ok(mapper().gauge(gauge)));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<WorklistView>> listOutletsToContact(String division) {
        return contacts.worklist(current.get(), division)
                .map(worklist -> RestResponse.ok(GaugeMapper.worklist(worklist)));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<ContactAttemptView>> recordOutletContact(
            OutletContactRequest asked, String idempotencyKey) {
        var note = GaugeMapper.note(asked);
        return contacts.record(current.get(), Once.of(idempotencyKey, asked.toString()), note)
                .map(kept -> RestResponse.status(RestResponse.Status.CREATED, GaugeMapper.contact(kept)));
    }

    private GaugeMapper mapper() {
        return new GaugeMapper(Languages.of(request));
    }
}
