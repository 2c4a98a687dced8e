package io.nuanfeng.coverage.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.CoverStatus;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.injury.Deadline;
import io.nuanfeng.coverage.injury.Injuries;
import io.nuanfeng.coverage.injury.Injury;
import io.nuanfeng.coverage.injury.InjuryCalendar;
import io.nuanfeng.coverage.injury.InjuryDeadlineRules.Days;
import io.nuanfeng.coverage.injury.InjuryList;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** What to do after an accident, which days to keep, and what was recorded. */
@Path("/injury")
@Produces(MediaType.TEXT_HTML)
public class InjuryPages {

    private static final int AT_ONCE = 20;

    @Inject
    Injuries injuries;

    @Inject
    InjurySteps steps;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    /** For everybody; the clocks are reckoned where a day was given, and nothing is stored. */
    @GET
    @PermitAll
    public RestResponse<TemplateInstance> start(@Context UriInfo address) {
        var form = page.form(address.getQueryParameters());
        var on = form.day("on");
        var accepted = form.day("acceptedOn");
        if (form.isFailed() || on.isEmpty()) {
            return form.show(Templates.injuryStart(form, List.of(), List.of()));
        }
        var deadlines = injuries.clocks(new Days(on.get(), accepted.orElse(null), null));
        return form.show(Templates.injuryStart(form, steps.of(on.get(), deadlines), deadlines));
    }

    @GET
    @Path("calendar.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    public RestResponse<String> calendar(@QueryParam("on") String on) {
        var day = page.emptyForm().with("on", on).day("on").orElseThrow(Problem::notFound);
        return file(InjuryCalendar.of(injuries.clocks(Days.since(day)), day, words()));
    }

    @GET
    @Path("mine")
    @Authenticated
    public Uni<TemplateInstance> mine(@QueryParam("after") String after) {
        return injuries.list(current.get(), after == null ? "" : after, AT_ONCE)
                .map(list -> Templates.injuries(list, words()));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<TemplateInstance> one(@PathParam("id") String id) {
        return injuries.find(current.get(), id)
                .map(injury -> Templates.injury(new Shown(
                        injury,
                        steps.of(injury.day(), injury.deadlines()),
                        words(),
                        new CoverageWords(page.locale()))));
    }

    private InjuryWords words() {
        return new InjuryWords(page.locale());
    }

    private static RestResponse<String> file(String calendar) {
        return RestResponse.ResponseBuilder.ok(calendar)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"injury.ics\"")
                .build();
    }

    /** A recorded accident as its page shows it. */
    public record Shown(Injury injury, List<Milestone> steps, InjuryWords words, CoverageWords cover) {

        /** What a lookup would have said at the moment of the accident. */
        public String then() {
            return cover.status(CoverStatus.valueOf(injury.cover().then()));
        }

        public String now() {
            return cover.status(CoverStatus.valueOf(injury.cover().now()));
        }

        public boolean uninsuredThen() {
            return injury.cover().isKnown() && !injury.cover().then().equals(CoverStatus.COVERED.name());
        }

        public LocalDate day() {
            return injury.day();
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance injuryStart(PageForm form, List<Milestone> steps, List<Deadline> deadlines);

        static native TemplateInstance injuries(InjuryList list, InjuryWords words);

        static native TemplateInstance injury(Shown shown);
    }
}
