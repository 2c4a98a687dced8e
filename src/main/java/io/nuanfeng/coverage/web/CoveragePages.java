package io.nuanfeng.coverage.web;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Cover;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.dispute.Disputes;
import io.nuanfeng.coverage.dispute.Left;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** The courier's own cover: the answer, its reasons, how it went, and what it was on another day. */
@Path("/coverage")
@Produces(MediaType.TEXT_HTML)
public class CoveragePages {

    @Inject
    Coverage coverage;

    @Inject
    CoverSteps steps;

    @Inject
    Disputes disputes;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Uni<RestResponse<TemplateInstance>> coverage(@Context UriInfo address) {
        var form = page.form(address.getQueryParameters());
        if (current.get().personKey().isEmpty()) {
            return Uni.createFrom().item(form.show(Templates.identityNeeded()));
        }
        var asked = new Asked(form.value("validAt"), form.value("knownAt"), form.value("outletId"));
        return Uni.createFrom()
                .deferred(() -> coverage.mine(current.get(), asked))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> {
                    form.refuse((Problem) refused, "validAt");
                    return coverage.mine(current.get(), Asked.now());
                })
                .chain(answer -> coverage.history(current.get()).chain(history -> coverage.stretches(current.get())
                        .chain(stretches -> disputes.left(current.get())
                                .map(left -> form.show(Templates.coverage(
                                        form,
                                        new Shown(
                                                answer,
                                                steps.of(stretches),
                                                history,
                                                left,
                                                new CoverageWords(page.locale()))))))));
    }

    /** What the page shows of one person. */
    public record Shown(
            CoverageAnswer answer, List<Milestone> steps, List<Cover> history, List<Left> left, CoverageWords words) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance coverage(PageForm form, Shown shown);

        static native TemplateInstance identityNeeded();
    }
}
