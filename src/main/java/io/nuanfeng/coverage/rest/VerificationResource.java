package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.VerificationView;
import io.nuanfeng.contract.coverage.resources.VerificationApi;
import io.nuanfeng.coverage.Certificates;
import io.nuanfeng.kernel.page.Languages;

/** Where machines verify a certificate; people get the page of the same address. */
public class VerificationResource implements VerificationApi {

    @Inject
    Certificates certificates;

    @Inject
    RoutingContext request;

    @Override
    @PermitAll
    public Uni<RestResponse<VerificationView>> verifyCertificate(String token) {
        var locale = Languages.of(request);
        return certificates
                .verify(token)
                .map(verification -> RestResponse.ok(ProofMapper.verification(verification, locale)));
    }
}
