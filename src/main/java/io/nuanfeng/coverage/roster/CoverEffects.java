package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.coverage.CoverOutlet;
import io.nuanfeng.coverage.CoverStatements;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.Agencies;
import io.nuanfeng.registry.Agency;

/** Says in the register of cover what became of declarations. Who is fully insured already is never put into it. */
@ApplicationScoped
class CoverEffects {

    private static final Actor PORTAL = Actor.system("enrolments");

    @Inject
    CoverStatements covers;

    @Inject
    Agencies agencies;

    /** @param hires of leavers the hires they are about, with their last day in {@code coverUntil} */
    Uni<Void> tell(CoverNews.Said said, Collection<Enrolment> hires) {
        var due = hires.stream()
                .filter(one -> one.isHire() && !one.hire().fullyInsured())
                .toList();
        return names(due)
                .chain(names -> covers.tell(
                        due.stream().map(one -> news(said, one, names)).toList()));
    }

    private Uni<Map<String, String>> names(List<Enrolment> hires) {
        var names = new HashMap<String, String>();
        return Multi.createFrom()
                .iterable(hires.stream()
                        .map(one -> one.place().agencyDivision())
                        .distinct()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(division -> agencies.of(PORTAL, division)
                        .invoke(agency ->
                                names.put(division, agency.map(Agency::name).orElse(""))))
                .onItem()
                .ignoreAsUni()
                .replaceWith(names);
    }

    private static CoverNews news(CoverNews.Said said, Enrolment hire, Map<String, String> names) {
        var place = hire.place();
        var worker = hire.hire().worker();
        return new CoverNews(
                said,
                new CoverNews.Person(hire.personKey(), worker.name(), worker.idNumber()),
                new CoverOutlet(
                        place.key(),
                        place.id(),
                        place.name(),
                        place.division(),
                        place.route(),
                        place.insurer().name().isEmpty() ? null : place.insurer()),
                place.insurer(),
                new CoverNews.Office(place.agencyDivision(), names.get(place.agencyDivision())),
                day(said, hire),
                said == CoverNews.Said.ENDED ? EndCause.LEFT : null);
    }

    private static LocalDate day(CoverNews.Said said, Enrolment hire) {
        return switch (said) {
            case DECLARED, RETURNED, WITHDRAWN -> hire.hire().hiredOn();
            case INSURED -> hire.course().coverFrom();
            case ENDED -> hire.course().coverUntil();
        };
    }
}
