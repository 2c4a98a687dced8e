package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.coverage.roster.Enrolment;
import io.nuanfeng.coverage.roster.EnrolmentKind;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.Enrolments;
import io.nuanfeng.coverage.roster.Listed;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.Milestone;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.page.Saying;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.ManagedOutlets;
import io.nuanfeng.registry.Outlet;

/** What the page of one person shows, whichever form on it was sent. */
@ApplicationScoped
class PersonView {

    @Inject
    Enrolments enrolments;

    @Inject
    ManagedOutlets outlets;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    Uni<RestResponse<TemplateInstance>> show(String outletId, String id, PageForm form) {
        return find(outletId, id).map(shown -> {
            form.with("version", shown.enrolment().version());
            return form.show(Templates.person(form, shown));
        });
    }

    /** The declaration, if it is one of this outlet. */
    Uni<Shown> find(String outletId, String id) {
        var actor = current.get();
        return outlets.one(actor, outletId).chain(outlet -> enrolments
                .open(actor, id)
                .invoke(opened -> {
                    if (!opened.listed().enrolment().place().key().equals(outlet.key())) {
                        throw Problem.notFound();
                    }
                })
                .chain(opened -> outlets.of(actor)
                        .map(all -> new Shown(
                                outlet,
                                opened.listed(),
                                steps(opened),
                                all.stream()
                                        .filter(other -> !other.id().equals(outletId))
                                        .map(other -> new Choice(other.id(), other.name()))
                                        .toList(),
                                new WorkChoices(page.locale())))));
    }

    private List<Milestone> steps(Enrolments.Opened opened) {
        var words = new WorkChoices(page.locale());
        var last = opened.steps().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> {
                    var step = opened.steps().get(at);
                    return new Milestone(
                            at == last ? Milestone.State.NOW : Milestone.State.DONE,
                            words.said("act", step.act()),
                            Saying.said(step.at(), page.locale()),
                            step.reason());
                })
                .toList();
    }

    /** @param others outlets to which the person may go */
    public record Shown(Outlet outlet, Listed listed, List<Milestone> steps, List<Choice> others, WorkChoices choices) {

        public Enrolment enrolment() {
            return listed.enrolment();
        }

        public String name() {
            return enrolment().hire().worker().name();
        }

        public String maskedNumber() {
            return Masks.idNumber(enrolment().hire().worker().idNumber());
        }

        public boolean isHire() {
            return enrolment().kind() == EnrolmentKind.HIRE;
        }

        public boolean isIn(String state) {
            return enrolment().state() == EnrolmentState.valueOf(state);
        }

        /** Anybody on the roster may leave it or go elsewhere. */
        public boolean isOnRoster() {
            return isHire() && enrolment().state() != EnrolmentState.ENDED;
        }

        public boolean isUndecided() {
            return isIn("DRAFT") || isIn("SUBMITTED") || isIn("RETURNED");
        }

        /** Short, to be read out on the telephone. */
        public String reference() {
            return enrolment().id().substring(0, 8);
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance person(PageForm form, Shown shown);
    }
}
