package io.nuanfeng.identity.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.CodeSignIns;
import io.nuanfeng.identity.DemoMessages;
import io.nuanfeng.identity.SampleAccount;
import io.nuanfeng.identity.SampleAccounts;
import io.nuanfeng.identity.Session;
import io.nuanfeng.identity.http.Doors;
import io.nuanfeng.identity.http.RequestClient;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;

/** Signing in with a phone: the number, then the code. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    @Inject
    CodeSignIns codes;

    @Inject
    SampleAccounts samples;

    @Inject
    DemoMessages messages;

    @Inject
    RequestClient client;

    @Inject
    Entrance entrance;

    @Inject
    Page page;

    @GET
    @PermitAll
    public TemplateInstance phone(@RestQuery String next) {
        return Doors.phone(page.emptyForm().with("next", Next.kept(next)), couriers());
    }

    /** Sends the code and asks for it; a phone asked for too often, or wrong, is asked for again. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> send(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("phone");
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(Doors.phone(form, couriers())));
        }
        return Uni.createFrom()
                .deferred(() -> codes.send(form.value("phone"), client.get()))
                .invoke(challenge -> form.with("challenge", challenge.id()))
                .chain(challenge -> messages.latest(form.value("phone"))
                        .map(text -> form.show(Templates.code(form, challenge.resendAfterSeconds(), text))))
                .onFailure(Problem.class)
                .recoverWithItem(
                        refused -> form.refuse((Problem) refused, "phone").show(Doors.phone(form, couriers())));
    }

    /** Signs in with the code, and goes on to where the person wanted to go. */
    @POST
    @Path("code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> code(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        form.required("code");
        if (form.isFailed()) {
            return again(form);
        }
        return codes.answer(form.value("challenge"), form.value("code"), Session.Kind.PAGES, client.get())
                .map(opened -> entrance.open(opened, form, "/"))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> again(form.refuse((Problem) refused, "code")));
    }

    private Uni<RestResponse<TemplateInstance>> again(PageForm form) {
        return messages.latest(form.value("phone")).map(text -> form.show(Templates.code(form, 0, text)));
    }

    private List<SampleAccount> couriers() {
        return samples.couriers();
    }

    @CheckedTemplate(basePath = "identity")
    static final class Templates {

        private Templates() {}

        /** @param message what the phone would show, in demo mode; else empty */
        static native TemplateInstance code(PageForm form, int resendAfterSeconds, String message);

        static native TemplateInstance carriedOn(String action, List<Carried.Field> fields);
    }
}
