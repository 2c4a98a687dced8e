package io.nuanfeng.pay.web;

import java.time.YearMonth;
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
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.pay.Flag;
import io.nuanfeng.pay.PayAnswer;
import io.nuanfeng.pay.PayChecks;
import io.nuanfeng.pay.PayWords;

/** Is my pay below the floor: asked and answered without signing in; nothing typed gets into an address or a log. */
@Path("/pay")
@Produces(MediaType.TEXT_HTML)
public class PayPages {

    @Inject
    PayChecks checks;

    @Inject
    Places places;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    /** Pay is mostly for the month before. */
    @GET
    @PermitAll
    public TemplateInstance ask() {
        var form = page.emptyForm()
                .with("division", places.remembered())
                .with("month", YearMonth.from(clock.today()).minusMonths(1))
                .with("payType", "MONTHLY")
                .with("attendance", "FULL")
                .with("hoursSystem", "STANDARD");
        return Templates.check(form, choices());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> check(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        try {
            return SlipForm.of(form)
                    .read()
                    .map(checks::check)
                    .map(answer -> answered(form, answer))
                    .orElseGet(() -> form.show(Templates.check(form, choices())));
        } catch (Problem refused) {
            return form.refuse(refused, "month").show(Templates.check(form, choices()));
        }
    }

    private RestResponse<TemplateInstance> answered(PageForm form, PayAnswer answer) {
        var shown = new Shown(answer, PayBar.of(answer.check(), answer.lawfullyTaken()), words());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.OK)
                .entity(Templates.checked(form, choices(), shown))
                .cookie(places.remember(form.value("division")))
                .build();
    }

    private SlipChoices choices() {
        return new SlipChoices(places, words());
    }

    private PayWords words() {
        return new PayWords(page.locale());
    }

    /** An answer with its picture and its words. */
    public record Shown(PayAnswer answer, PayBar bar, PayWords words) {

        /** What is wrong besides what the verdict says itself. */
        public List<Flag> flags() {
            return answer.check().flags().stream()
                    .filter(flag -> flag != Flag.BELOW_FLOOR && flag != Flag.NOT_APPLICABLE)
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "pay")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance check(PageForm form, SlipChoices choices);

        static native TemplateInstance checked(PageForm form, SlipChoices choices, Shown shown);
    }
}
