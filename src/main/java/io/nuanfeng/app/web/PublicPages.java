package io.nuanfeng.app.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages that are the same for everybody. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PublicPages {

    @GET
    @Path("privacy")
    @PermitAll
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance privacy();
    }
}
