package io.nuanfeng.app.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.security.CurrentActor;

/** The first page: for a courier who is signed in, the answer stands on it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    @Inject
    Coverage coverage;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Uni<TemplateInstance> home() {
        var actor = current.get();
        if (actor.isVisitor()) {
            return Uni.createFrom().item(Templates.home());
        }
        if (actor.personKey().isEmpty()) {
            return Uni.createFrom().item(Templates.nameless());
        }
        return coverage.mine(actor, Asked.now()).chain(answer -> notices.unread(actor)
                .map(unread -> Templates.mine(answer, new CoverageWords(page.locale()), unread)));
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance home();

        static native TemplateInstance nameless();

        static native TemplateInstance mine(CoverageAnswer answer, CoverageWords words, long unread);
    }
}
