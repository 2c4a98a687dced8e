package io.nuanfeng.coverage.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.notice.Notice;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Tells the people themselves what is declared and decided about them. */
@ApplicationScoped
class Tidings {

    private static final String LINK = "/coverage";

    @Inject
    Notices notices;

    @Inject
    ShanghaiClock clock;

    Uni<Void> declared(Collection<Enrolment> hires) {
        return tell("COVER_DECLARED", hires, one -> Map.of("on", clock.today().toString()));
    }

    Uni<Void> returned(Collection<Enrolment> hires) {
        return tell(
                "COVER_RETURNED", hires, one -> Map.of("reason", one.course().reason()));
    }

    Uni<Void> accepted(Collection<Enrolment> hires) {
        return tell(
                "COVER_ACCEPTED",
                hires,
                one -> Map.of("from", one.course().coverFrom().toString()));
    }

    Uni<Void> leaving(Collection<Enrolment> leavers) {
        return tell(
                "LEAVE_DECLARED",
                leavers,
                one -> Map.of("on", one.ending().leftOn().toString()));
    }

    Uni<Void> left(Collection<Enrolment> hires) {
        return tell(
                "LEFT", hires, one -> Map.of("until", one.course().coverUntil().toString()));
    }

    private Uni<Void> tell(String kind, Collection<Enrolment> about, Function<Enrolment, Map<String, String>> facts) {
        return Multi.createFrom()
                .iterable(about)
                .onItem()
                .transformToUniAndConcatenate(one -> notices.tell(notice(kind, one, facts.apply(one))))
                .onItem()
                .ignoreAsUni();
    }

    private static Notice notice(String kind, Enrolment one, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("outlet", one.place().name());
        return new Notice(one.personKey(), kind, all, LINK);
    }
}
