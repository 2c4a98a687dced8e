package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.CampaignListView;
import io.nuanfeng.contract.coverage.model.CampaignRequest;
import io.nuanfeng.contract.coverage.model.CampaignView;
import io.nuanfeng.contract.coverage.resources.CampaignsApi;
import io.nuanfeng.coverage.returns.Campaigns;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.CurrentActor;

/** Campaigns over HTTP. */
public class CampaignResource implements CampaignsApi {

    @Inject
    CurrentActor current;

    @Inject
    Campaigns campaigns;

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER", "ADMIN"})
    public Uni<RestResponse<CampaignListView>> listCampaigns(String division) {
        return campaigns.of(current.get(), division).map(all -> RestResponse.ok(CampaignMapper.list(all)));
    }

    @Override
    @RolesAllowed("ADMIN")
    public Uni<RestResponse<CampaignView>> startCampaign(CampaignRequest asked, String idempotencyKey) {
        return campaigns
                .start(current.get(), Once.of(idempotencyKey, asked.toString()), CampaignMapper.campaign(asked))
                .map(campaign -> RestResponse.status(RestResponse.Status.CREATED, CampaignMapper.view(campaign)));
    }
}
