package io.nuanfeng.coverage.web;

import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.returns.Gauge;
import io.nuanfeng.coverage.returns.Gauges;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** How much of a place is insured: bars beside the numbers, a file of them, and the yearly circular (四（四）). */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class GaugePages {

    private static final int DECEMBER = 12;

    @Inject
    Gauges gauges;

    @Inject
    Places places;

    @Inject
    PolicyBook policy;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Path("gauge")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> gauge(@QueryParam("division") String division, @QueryParam("period") String period) {
        var choices = places.reached();
        return gauges.of(current.get(), key(choices, division, period))
                .map(gauge -> Templates.gauge(gauge, choices, new ReturnWords(page.locale())));
    }

    @GET
    @Path("gauge.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<String>> csv(@QueryParam("division") String division, @QueryParam("period") String period) {
        var key = key(places.reached(), division, period);
        return gauges.of(current.get(), key)
                .map(gauge -> RestResponse.ResponseBuilder.ok(GaugeCsv.write(gauge, new ReturnWords(page.locale())))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"coverage-%s-%s.csv\"".formatted(key.period(), key.division()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /** By the figures of the year's last period. */
    @GET
    @Path("circular/{year: 20\\d\\d}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> circular(@PathParam("year") int year, @QueryParam("division") String division) {
        var choices = places.reached();
        var place = division == null || division.isEmpty() ? choices.get(0).value() : division;
        var key = ReturnPages.key(YearMonth.of(year, DECEMBER).toString(), place);
        return gauges.of(current.get(), key)
                .onFailure(Problem.class)
                .recoverWithUni(early -> gauges.of(current.get(), ofYear(gauges.running(place), year)))
                .map(gauge ->
                        Templates.circular(gauge, year, policy.citation("GG-09b"), new ReturnWords(page.locale())));
    }

    private static ReturnKey ofYear(ReturnKey running, int year) {
        if (running.period().getYear() != year) {
            throw Problem.notFound();
        }
        return running;
    }

    private ReturnKey key(List<Choice> choices, String division, String period) {
        var place = division == null || division.isEmpty() ? choices.get(0).value() : division;
        return period == null || period.isEmpty() ? gauges.running(place) : ReturnPages.key(period, place);
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance gauge(Gauge gauge, List<Choice> places, ReturnWords words);

        static native TemplateInstance circular(Gauge gauge, int year, Citation basis, ReturnWords words);
    }
}
