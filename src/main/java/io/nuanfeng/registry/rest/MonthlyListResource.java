package io.nuanfeng.registry.rest;

import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.registry.model.MonthlyListPageView;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyLists;

/** The monthly list in two forms: the one operation of the contract that a generated method cannot say. */
@Path("")
public class MonthlyListResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";
    private static final String DIVISION = "\\d{6}|\\d{9}";

    @Inject
    CurrentActor current;

    @Inject
    MonthlyLists lists;

    @GET
    @Path("/api/v1/registry/lists/{period}")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<MonthlyListPageView>> page(
            @PathParam("period") @Pattern(regexp = MONTH) String period,
            @QueryParam("division") @NotNull @Pattern(regexp = DIVISION) String division,
            @QueryParam("limit") @Min(1) @Max(100) @DefaultValue("20") Integer limit,
            @QueryParam("cursor") String cursor) {
        return lists.page(current.get(), order(period, division), Cursor.parse(cursor), limit)
                .map(page -> RestResponse.ok(ListMapper.page(page)));
    }

    @GET
    @Path("/api/v1/registry/lists/{period}")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Produces(WORKBOOK)
    public Uni<RestResponse<byte[]>> workbook(
            @PathParam("period") @Pattern(regexp = MONTH) String period,
            @QueryParam("division") @NotNull @Pattern(regexp = DIVISION) String division) {
        return lists.workbook(current.get(), order(period, division)).map(file -> RestResponse.ResponseBuilder.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"annex1-%s-%s.xlsx\"".formatted(period, division))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    private static ListOrder order(String period, String division) {
        return new ListOrder(YearMonth.parse(period), division);
    }
}
