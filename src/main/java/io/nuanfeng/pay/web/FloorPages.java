package io.nuanfeng.pay.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.pay.FloorPeriod;
import io.nuanfeng.pay.Floors;

/** How the minimum wage of a place came to be what it is. */
@Path("/pay/floors")
@Produces(MediaType.TEXT_HTML)
public class FloorPages {

    @Inject
    Floors floors;

    @Inject
    Places places;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance history(@Context UriInfo address) {
        var form = page.form(address.getQueryParameters());
        if (form.value("division").isEmpty()) {
            form.with("division", places.remembered());
        }
        var periods = floors.history(form.value("division"));
        return Templates.floors(form, places, new Shown(periods, FloorPicture.of(periods, clock.today())));
    }

    /** The same history twice: as a table and as a picture. */
    public record Shown(List<FloorPeriod> periods, FloorPicture picture) {}

    @CheckedTemplate(basePath = "pay")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance floors(PageForm form, Places places, Shown shown);
    }
}
