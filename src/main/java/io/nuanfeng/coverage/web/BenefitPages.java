package io.nuanfeng.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

import io.nuanfeng.coverage.injury.BenefitQuestion;
import io.nuanfeng.coverage.injury.Benefits;
import io.nuanfeng.coverage.injury.Injuries;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What benefits may be expected: for everybody, nothing is stored and nothing stands in the address. */
@Path("/injury/estimate")
@Produces(MediaType.TEXT_HTML)
public class BenefitPages {

    private static final String DEATH = "DEATH";
    private static final int LIGHTEST = 10;

    @Inject
    Injuries injuries;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @PermitAll
    public RestResponse<TemplateInstance> ask() {
        var form = page.emptyForm();
        return form.show(Templates.injuryEstimate(form, null, choices()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> estimate(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var wage = Figures.yuan(form, "ownWage");
        var day = form.day("day");
        form.required("day");
        form.required("area");
        DivisionCode.parse(form.value("area")).ifPresentOrElse(known -> {}, () -> form.reject("area", "required"));
        var family = family(form);
        if (form.isFailed()) {
            return form.show(Templates.injuryEstimate(form, null, choices()));
        }
        return form.show(Templates.injuryEstimate(
                form, estimated(form, question(form, day.orElseThrow(), wage.orElseThrow(), family)), choices()));
    }

    /** Null, with an error at the day, where there was no such law yet. */
    private Benefits estimated(PageForm form, BenefitQuestion question) {
        try {
            return injuries.estimate(question);
        } catch (PolicyGap before) {
            form.reject("day", "wrong");
            return null;
        }
    }

    private static BenefitQuestion question(PageForm form, LocalDate day, Money wage, BenefitQuestion.Family family) {
        var death = form.value("level").equals(DEATH);
        return new BenefitQuestion(
                DivisionCode.of(form.value("area")),
                day,
                wage,
                death ? 0 : number(form, "level", LIGHTEST),
                death ? 0 : number(form, "care", 3),
                death ? family : null,
                insured(form.value("insured")));
    }

    private static BenefitQuestion.Family family(PageForm form) {
        return new BenefitQuestion.Family(
                form.value("spouse").equals("true"), number(form, "relatives", 20), number(form, "lone", 20));
    }

    private static Boolean insured(String said) {
        return said.isEmpty() ? null : Boolean.valueOf(said);
    }

    /** Nothing where the field is empty; an error at it where it is no number up to the most. */
    private static int number(PageForm form, String field, int most) {
        var typed = form.value(field);
        if (typed.isEmpty() || field.equals("level") && typed.equals(DEATH)) {
            return 0;
        }
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > most) {
            form.reject(field, "wrong");
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private Choices choices() {
        var words = new InjuryWords(page.locale());
        var levels = Stream.concat(
                IntStream.rangeClosed(1, LIGHTEST)
                        .mapToObj(level -> new Choice(String.valueOf(level), words.level(level))),
                Stream.of(new Choice(DEATH, words.death())));
        return new Choices(
                List.of(new Choice("450800", "广西 · 贵港"), new Choice("630203", "青海 · 海东平安")),
                levels.toList(),
                List.of(new Choice("1", words.care(1)), new Choice("2", words.care(2)), new Choice("3", words.care(3))),
                List.of(new Choice("true", words.insured(true)), new Choice("false", words.insured(false))),
                words);
    }

    /** What can be chosen. */
    public record Choices(
            List<Choice> areas, List<Choice> levels, List<Choice> care, List<Choice> insured, InjuryWords words) {}

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance injuryEstimate(PageForm form, Benefits benefits, Choices choices);
    }
}
