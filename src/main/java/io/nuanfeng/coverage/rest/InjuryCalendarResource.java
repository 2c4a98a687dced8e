package io.nuanfeng.coverage.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.injury.Injuries;
import io.nuanfeng.coverage.injury.InjuryCalendar;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** The clocks of a recorded accident as a calendar file, a type no generated method can say. */
@Path("")
public class InjuryCalendarResource {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Injuries injuries;

    @GET
    @Path("/api/v1/injuries/{id}/calendar.ics")
    @Authenticated
    @Produces("text/calendar;charset=UTF-8")
    public Uni<RestResponse<String>> calendar(@PathParam("id") String id) {
        var words = new InjuryWords(Languages.of(request));
        return injuries.find(current.get(), id)
                .map(injury -> InjuryCalendar.of(injury.deadlines(), injury.reference(), injury.recordedAt(), words))
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"injury.ics\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
