package io.nuanfeng.identity.web;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.notice.Inbox;
import io.nuanfeng.kernel.notice.NoticeWords;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.security.CurrentActor;

/** What I was told. */
@Path("/me/notices")
@Produces(MediaType.TEXT_HTML)
public class NoticePages {

    private static final int AT_ONCE = 20;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    @GET
    @Authenticated
    public Uni<TemplateInstance> notices(@RestQuery String after) {
        return notices.mine(current.get(), after == null ? "" : after, AT_ONCE)
                .map(inbox -> Templates.notices(inbox, new NoticeWords(page.locale())));
    }

    @POST
    @Path("read")
    @Authenticated
    public Uni<RestResponse<Void>> read() {
        return notices.readAll(current.get()).replaceWith(RestResponse.seeOther(URI.create("/me/notices")));
    }

    @CheckedTemplate(basePath = "identity")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance notices(Inbox inbox, NoticeWords words);
    }
}
