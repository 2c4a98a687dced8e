package io.nuanfeng.coverage.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;

/** Declarations as lists show them; that an official read them is shown to the people. */
@ApplicationScoped
class Listing {

    private static final String WHAT = "ENROLMENT";
    private static final String PURPOSE = "审核参保申报";

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Marks marks;

    @Inject
    ReadLog readLog;

    /** @param found one more than the page has, where there is more */
    Uni<EnrolmentPage> page(Actor actor, List<Enrolment> found, int limit) {
        var items = found.stream().limit(limit).toList();
        var next = "";
        if (found.size() > limit) {
            var last = items.get(limit - 1);
            next = new PageMark(last.course().changedAt(), last.id()).toString();
        }
        var mark = next;
        return listed(actor, items).map(listed -> new EnrolmentPage(listed, mark));
    }

    Uni<List<Listed>> listed(Actor actor, List<Enrolment> items) {
        var hires = items.stream().filter(Enrolment::isHire).map(Enrolment::id).toList();
        return enrolments
                .amendments(hires)
                .map(found -> found.stream().map(Enrolment::amends).collect(Collectors.toSet()))
                .map(leaving -> items.stream().map(one -> listed(one, leaving)).toList())
                .call(() -> log(actor, items));
    }

    private Listed listed(Enrolment enrolment, Set<String> leaving) {
        return new Listed(enrolment, marks.due(enrolment), marks.of(enrolment, leaving.contains(enrolment.id())));
    }

    private Uni<Void> log(Actor actor, Collection<Enrolment> items) {
        var keys = items.stream().map(Enrolment::personKey).distinct().toList();
        return actor.has(Role.INSURANCE_OFFICER) || actor.has(Role.LABOUR_OFFICER)
                ? readLog.record(actor, keys, WHAT, PURPOSE)
                : Uni.createFrom().voidItem();
    }
}
