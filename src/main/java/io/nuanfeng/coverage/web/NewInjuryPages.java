package io.nuanfeng.coverage.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.injury.AccidentPlace;
import io.nuanfeng.coverage.injury.Injuries;
import io.nuanfeng.coverage.injury.InjuryWords;
import io.nuanfeng.coverage.injury.Teller;
import io.nuanfeng.coverage.web.InjuryFlow.Hidden;
import io.nuanfeng.coverage.web.InjuryFlow.Step;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Recording an accident in five questions and a look over the answers; signing in comes last. */
@Path("/injury/new")
@Produces(MediaType.TEXT_HTML)
public class NewInjuryPages {

    @Inject
    Injuries injuries;

    @Inject
    Coverage coverage;

    @Inject
    OutletChoice outlets;

    @Inject
    CurrentActor current;

    @Inject
    ShanghaiClock clock;

    @Inject
    Page page;

    @GET
    @PermitAll
    public Uni<RestResponse<TemplateInstance>> start(@Context UriInfo address) {
        return show(page.form(address.getQueryParameters()), Step.WHEN);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> answer(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        if (form.value("step").equals(Step.OUTLET.name())
                && form.value("outletId").isEmpty()) {
            return show(form, Step.OUTLET);
        }
        return show(form, new InjuryFlow(form).next(clock));
    }

    @POST
    @Path("sent")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> send(MultivaluedMap<String, String> typed) {
        var form = page.form(typed);
        var flow = new InjuryFlow(form);
        var wrong = flow.firstWrong(clock);
        if (form.isFailed()) {
            return show(form, wrong);
        }
        var accident = flow.accident();
        return Uni.createFrom()
                .deferred(() -> injuries.record(current.get(), Once.of(form.getOnce(), accident), accident))
                .map(injury -> RestResponse.<TemplateInstance>seeOther(URI.create("/injury/" + injury.id())))
                .onFailure(Problem.class)
                .recoverWithUni(refused -> show(form.refuse((Problem) refused, "query"), Step.OUTLET));
    }

    private Uni<RestResponse<TemplateInstance>> show(PageForm form, Step step) {
        var flow = new InjuryFlow(form);
        return choices(form, step)
                .map(choices -> form.show(Templates.newInjury(
                        form, new Shown(step, flow.hidden(step), choices, new InjuryWords(page.locale())))));
    }

    private Uni<List<Choice>> choices(PageForm form, Step step) {
        var words = new InjuryWords(page.locale());
        return switch (step) {
            case OUTLET, REVIEW -> outletChoices(form);
            case PLACE ->
                given(Arrays.stream(AccidentPlace.values()).map(place -> new Choice(place.name(), words.place(place))));
            case TELLER ->
                given(Arrays.stream(Teller.values()).map(teller -> new Choice(teller.name(), words.teller(teller))));
            case WHEN, WHAT -> given(Stream.of());
        };
    }

    /** What was found by its words, else where the courier is insured. */
    private Uni<List<Choice>> outletChoices(PageForm form) {
        var actor = current.get();
        return outlets.find(actor, form).chain(found -> {
            if (!found.isEmpty()
                    || !form.value("query").isEmpty()
                    || actor.personKey().isEmpty()) {
                return given(found.stream()
                        .map(outlet -> new Choice(outlet.id(), outlet.name() + " " + outlet.divisionName())));
            }
            return coverage.mine(actor, Asked.now()).map(answer -> answer.covers().stream()
                    .map(stated -> stated.cover().outlet())
                    .filter(outlet -> !outlet.id().isEmpty())
                    .map(outlet -> new Choice(outlet.id(), outlet.name()))
                    .toList());
        });
    }

    private static Uni<List<Choice>> given(Stream<Choice> choices) {
        return Uni.createFrom().item(choices.toList());
    }

    /** One page of the flow. */
    public record Shown(Step step, List<Hidden> hidden, List<Choice> choices, InjuryWords words) {

        public int number() {
            return step.ordinal() + 1;
        }

        public int all() {
            return Step.values().length;
        }

        /** The words of the one choice that was made. */
        public String chosen(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::words)
                    .findFirst()
                    .orElse(value);
        }

        public String place(String code) {
            return words.place(AccidentPlace.valueOf(code));
        }

        public String teller(String code) {
            return words.teller(Teller.valueOf(code));
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance newInjury(PageForm form, Shown shown);
    }
}
