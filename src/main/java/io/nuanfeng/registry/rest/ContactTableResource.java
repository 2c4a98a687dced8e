package io.nuanfeng.registry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.registry.model.ContactsView;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.ContactSheets;

/** The contact persons in two forms: an operation of the contract that a generated method cannot say. */
@Path("")
public class ContactTableResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DIVISION = "\\d{6}|\\d{9}";

    @Inject
    CurrentActor current;

    @Inject
    ContactSheets contacts;

    @GET
    @Path("/api/v1/registry/contacts")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ContactsView>> read(
            @QueryParam("division") @NotNull @Pattern(regexp = DIVISION) String division) {
        return contacts.read(current.get(), division).map(Versions::answer);
    }

    @GET
    @Path("/api/v1/registry/contacts")
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    @Produces(WORKBOOK)
    public Uni<RestResponse<byte[]>> workbook(
            @QueryParam("division") @NotNull @Pattern(regexp = DIVISION) String division) {
        return contacts.workbook(current.get(), division).map(file -> RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annex4-%s.xlsx\"".formatted(division))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }
}
