package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Cover;
import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.CoverStatements;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What follows when declarations reach the agency: the courier is shown as declared, unless insured here already. */
@ApplicationScoped
class Submissions {

    private static final Actor PORTAL = Actor.system("enrolments");

    /** Stands as the reason of a step that the agency's own list has made. */
    static final String BY_LIST = "INSURED_LIST";

    @Inject
    Transactions tx;

    @Inject
    CoverStatements covers;

    @Inject
    CoverEffects effects;

    @Inject
    Moves moves;

    @Inject
    ShanghaiClock clock;

    /** @return the same declarations as they stand afterwards */
    Uni<List<Enrolment>> submitted(List<Enrolment> all) {
        var hires = all.stream()
                .filter(one -> one.isHire() && one.state() == EnrolmentState.SUBMITTED)
                .toList();
        if (hires.isEmpty()) {
            return Uni.createFrom().item(all);
        }
        var keys = hires.stream().map(Enrolment::personKey).distinct().toList();
        return tx.write(PORTAL, () -> covers.standing(keys).chain(standing -> split(hires, standing)))
                .map(now -> replaced(all, now));
    }

    private Uni<List<Enrolment>> split(List<Enrolment> hires, Map<String, List<Cover>> standing) {
        var insured = new ArrayList<Move>();
        var waiting = new ArrayList<Enrolment>();
        for (var hire : hires) {
            standing.getOrDefault(hire.personKey(), List.of()).stream()
                    .filter(cover -> isInForceAt(hire, cover))
                    .findFirst()
                    .ifPresentOrElse(cover -> insured.add(matched(hire, cover.validFrom())), () -> waiting.add(hire));
        }
        return effects.tell(CoverNews.Said.DECLARED, waiting).chain(() -> moves.go(PORTAL, insured));
    }

    /** The agency's list says so already: nothing is left to decide. */
    Move matched(Enrolment hire, LocalDate from) {
        var decided = hire.with(hire.course().decided(from, PORTAL.accountId(), clock.now()));
        return hire.state() == EnrolmentState.ACCEPTED
                ? Move.of(hire, decided, BY_LIST, Act.TAKE_EFFECT)
                : Move.of(hire, decided, BY_LIST, Act.ACCEPT, Act.TAKE_EFFECT);
    }

    private boolean isInForceAt(Enrolment hire, Cover cover) {
        return cover.state() == CoverState.IN_FORCE
                && cover.outlet().key().equals(hire.place().key())
                && cover.contains(clock.today());
    }

    private static List<Enrolment> replaced(Collection<Enrolment> all, List<Enrolment> changed) {
        var byId = new HashMap<String, Enrolment>();
        changed.forEach(one -> byId.put(one.id(), one));
        return all.stream().map(one -> byId.getOrDefault(one.id(), one)).toList();
    }
}
