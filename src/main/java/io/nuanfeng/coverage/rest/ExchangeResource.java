package io.nuanfeng.coverage.rest;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.EnrolmentKind;
import io.nuanfeng.coverage.roster.ExchangeFiles;
import io.nuanfeng.coverage.roster.ExchangeQuery;
import io.nuanfeng.kernel.security.CurrentActor;

/** The agency's file of joiners and leavers; one of two forms, which a generated method cannot say. */
@Path("")
public class ExchangeResource {

    @Inject
    CurrentActor current;

    @Inject
    ExchangeFiles files;

    @GET
    @Path("/api/v1/enrolments/exchange-file")
    @RolesAllowed("INSURANCE_OFFICER")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Uni<RestResponse<byte[]>> file(
            @QueryParam("division") @NotNull @Pattern(regexp = "\\d{6}") String division,
            @QueryParam("kind") @NotNull @Pattern(regexp = "HIRE|LEAVE") String kind,
            @QueryParam("format") @DefaultValue("xlsx") @Pattern(regexp = "xlsx|csv") String format) {
        var query = new ExchangeQuery(division, EnrolmentKind.valueOf(kind), format.equals("xlsx"));
        return files.write(current.get(), query).map(content -> RestResponse.ResponseBuilder.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(kind.toLowerCase(Locale.ROOT), division, format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }
}
