package io.nuanfeng.coverage.rest;

import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.coverage.model.AnnexView;
import io.nuanfeng.coverage.returns.Annex;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.coverage.returns.Returns;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** An annex in two forms: the one operation of the returns that a generated method cannot say. */
@Path("")
public class AnnexResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ANNEX = "annex[23]";
    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";
    private static final String DIVISION = "\\d{6}";

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Returns returns;

    @GET
    @Path("/api/v1/returns/{annex}/{period}/{division}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<AnnexView>> read(
            @PathParam("annex") @Pattern(regexp = ANNEX) String annex,
            @PathParam("period") @Pattern(regexp = MONTH) String period,
            @PathParam("division") @Pattern(regexp = DIVISION) String division,
            @QueryParam("knownAt") String knownAt) {
        var mapper = new AnnexMapper(Languages.of(request));
        return returns.open(current.get(), key(period, division), ReturnsMapper.instant(knownAt))
                .map(sheet -> Versions.answer(
                        mapper.annex(annex(annex), sheet), sheet.filing().version()));
    }

    @GET
    @Path("/api/v1/returns/{annex}/{period}/{division}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    @Produces(WORKBOOK)
    public Uni<RestResponse<byte[]>> workbook(
            @PathParam("annex") @Pattern(regexp = ANNEX) String annex,
            @PathParam("period") @Pattern(regexp = MONTH) String period,
            @PathParam("division") @Pattern(regexp = DIVISION) String division,
            @QueryParam("knownAt") String knownAt) {
        return returns.workbook(current.get(), annex(annex), key(period, division), ReturnsMapper.instant(knownAt))
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s-%s-%s.xlsx\"".formatted(annex, period, division))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private static Annex annex(String name) {
        return name.equals("annex2") ? Annex.ANNEX2 : Annex.ANNEX3;
    }

    private static ReturnKey key(String period, String division) {
        return new ReturnKey(YearMonth.parse(period), division);
    }
}
