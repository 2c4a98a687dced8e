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

import io.nuanfeng.coverage.returns.Annex;
import io.nuanfeng.coverage.returns.Behind;
import io.nuanfeng.coverage.returns.Cell;
import io.nuanfeng.coverage.returns.DueReturns;
import io.nuanfeng.coverage.returns.Figure;
import io.nuanfeng.coverage.returns.ReturnBoard;
import io.nuanfeng.coverage.returns.ReturnKey;
import io.nuanfeng.coverage.returns.Returns;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** The counties' returns at the desk: who owes which, the annexes on screen, the people behind a figure. */
@Path("/desk/returns")
@Produces(MediaType.TEXT_HTML)
public class ReturnPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DueReturns due;

    @Inject
    Returns returns;

    @Inject
    ReturnViews views;

    @Inject
    Places places;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> board(@QueryParam("division") String division) {
        var choices = places.reached();
        var place = division == null || division.isEmpty() ? choices.get(0).value() : division;
        return due.board(current.get(), place, null)
                .map(board -> Templates.returns(board, choices, new ReturnWords(page.locale())));
    }

    @GET
    @Path("{period}/{division}")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<TemplateInstance> open(@PathParam("period") String period, @PathParam("division") String division) {
        var key = key(period, division);
        return returns.open(current.get(), key, null).map(sheet -> views.sheet(sheet, page.emptyForm()));
    }

    @GET
    @Path("{period}/{division}/figure")
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<TemplateInstance> behind(
            @PathParam("period") String period,
            @PathParam("division") String division,
            @QueryParam("cell") String cell,
            @QueryParam("outlet") String outlet) {
        var figure = new Figure(cell(cell), outlet == null ? "" : outlet);
        return returns.behind(current.get(), key(period, division), figure, null)
                .map(behind -> Templates.figure(behind, new ReturnWords(page.locale())));
    }

    @GET
    @Path("{period}/{division}/{annex: annex[23]}.xlsx")
    @Produces(WORKBOOK)
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "POSTAL_OFFICER"})
    public Uni<RestResponse<byte[]>> workbook(
            @PathParam("period") String period,
            @PathParam("division") String division,
            @PathParam("annex") String annex) {
        var which = annex.equals("annex2") ? Annex.ANNEX2 : Annex.ANNEX3;
        return returns.workbook(current.get(), which, key(period, division), null)
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s-%s-%s.xlsx\"".formatted(annex, period, division))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /** What no link of ours leads to is not there. */
    static ReturnKey key(String period, String division) {
        if (!period.matches("20\\d{2}-(0[1-9]|1[0-2])") || !division.matches("\\d{6}")) {
            throw Problem.notFound();
        }
        return new ReturnKey(YearMonth.parse(period), division);
    }

    private static Cell cell(String name) {
        return List.of(Cell.values()).stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance returns(ReturnBoard board, List<Choice> places, ReturnWords words);

        static native TemplateInstance figure(Behind behind, ReturnWords words);
    }
}
