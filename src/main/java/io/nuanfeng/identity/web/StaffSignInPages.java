package io.nuanfeng.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.SampleAccounts;
import io.nuanfeng.identity.Session;
import io.nuanfeng.identity.StaffSignIns;
import io.nuanfeng.identity.http.Doors;
import io.nuanfeng.identity.http.RequestClient;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;

/** Signing in as staff: user name, password and authenticator on one page. */
@Path("/staff/sign-in")
@Produces(MediaType.TEXT_HTML)
public class StaffSignInPages {

    @Inject
    StaffSignIns staff;

    @Inject
    SampleAccounts samples;

    @Inject
    RequestClient client;

    @Inject
    Entrance entrance;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance door(@RestQuery String next) {
        return Doors.staff(page.emptyForm().with("next", Next.kept(next)), samples.staff());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> signIn(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var password = typed.getFirst("password");
        var credentials = new StaffSignIns.Credentials(
                form.required("username"), password == null ? "" : password, form.required("totp"));
        if (credentials.password().isEmpty()) {
            form.reject("password", "required");
        }
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(again(form)));
        }
        return staff.signIn(credentials, Session.Kind.PAGES, client.get())
                .map(opened -> entrance.open(opened, form, "/desk"))
                .onFailure(Problem.class)
                .recoverWithItem(
                        refused -> form.refuse((Problem) refused, "username").show(again(form)));
    }

    private TemplateInstance again(PageForm form) {
        return Doors.staff(form, samples.staff());
    }
}
