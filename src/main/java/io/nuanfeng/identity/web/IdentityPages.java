package io.nuanfeng.identity.web;

import java.net.URI;
import java.util.List;

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
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.Accounts;
import io.nuanfeng.identity.Consents;
import io.nuanfeng.identity.IdType;
import io.nuanfeng.identity.TypedDocument;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;

/** The real-name step: fill in, look and confirm, done. */
@Path("/me/identity")
@Produces(MediaType.TEXT_HTML)
public class IdentityPages {

    @Inject
    Accounts accounts;

    @Inject
    Consents consents;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    /** The form; what stands already is not shown in full, so it is typed anew. */
    @GET
    @Authenticated
    public Uni<TemplateInstance> ask(@RestQuery String next) {
        return accounts.mine(current.get())
                .map(account -> page.emptyForm()
                        .with("version", account.version())
                        .with("type", IdType.RESIDENT_ID.name())
                        .with("next", Next.kept(next)))
                .map(Templates::identity);
    }

    /** Shows what was typed, masked, with the text that is agreed to by submitting. */
    @POST
    @Path("check")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> check(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var document = document(form);
        if (form.isFailed()) {
            return form.show(Templates.identity(form));
        }
        try {
            var number = Masks.idNumber(accounts.read(document).number());
            return form.show(Templates.confirm(form, number, consents.text(Consents.IDENTITY_NUMBER)));
        } catch (Problem refused) {
            return again(form, refused);
        }
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> submit(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        if (form.value("change").equals("true")) {
            return Uni.createFrom().item(form.show(Templates.identity(form)));
        }
        var document = document(form);
        if (form.isFailed()) {
            return Uni.createFrom().item(form.show(Templates.identity(form)));
        }
        var once = Once.of(form.getOnce(), List.of(document.name(), document.type(), document.number()));
        return accounts.identify(current.get(), once, document, version(form))
                .map(done -> RestResponse.<TemplateInstance>seeOther(next(form)))
                .onFailure(Problem.class)
                .recoverWithItem(refused -> again(form, (Problem) refused));
    }

    private static TypedDocument document(PageForm form) {
        var type = form.required("type");
        var known = type.matches("RESIDENT_ID|HMT_PERMIT|PASSPORT");
        if (!known) {
            form.reject("type", "wrong");
        }
        return new TypedDocument(
                form.required("name"), known ? IdType.valueOf(type) : IdType.RESIDENT_ID, form.required("number"));
    }

    /** Problems of a typed document name the contract's fields; the form has its own. */
    private static RestResponse<TemplateInstance> again(PageForm form, Problem refused) {
        refused.violations().forEach(broken -> form.reject(field(broken.field()), broken.code()));
        if (refused.violations().isEmpty()) {
            form.refuse(refused, "number");
        }
        return form.show(Templates.identity(form));
    }

    private static String field(String name) {
        return switch (name) {
            case "idNumber" -> "number";
            case "idType" -> "type";
            default -> name;
        };
    }

    private static int version(PageForm form) {
        return form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 0;
    }

    private static URI next(PageForm form) {
        return Next.of(form.value("next"), "/");
    }

    @CheckedTemplate(basePath = "identity")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance identity(PageForm form);

        static native TemplateInstance confirm(PageForm form, String number, String text);
    }
}
