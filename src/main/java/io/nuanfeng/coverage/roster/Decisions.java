package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.CoverNews;
import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The agency agrees to declarations or sends them back. */
@ApplicationScoped
public class Decisions {

    private static final String STALE = "STALE";

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    Moves moves;

    @Inject
    CoverEffects effects;

    @Inject
    Tidings tidings;

    @Inject
    RosterLaw law;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * Decides one declaration.
     *
     * @throws Problem NOT_FOUND where it is another agency's; STALE; CONFLICT where it is not the agency's turn, a
     *     leaver is contested or the hire itself undecided; INVALID for a day before the hire
     */
    public Uni<Enrolment> decide(Actor actor, Once once, Decision decision) {
        return tx.once(actor, once, "decide-enrolment", String.class, () -> decideAll(actor, List.of(decision))
                        .map(outcomes -> settled(outcomes.get(0))))
                .chain(id -> tx.read(actor, () -> enrolments.look(List.of(id)).map(found -> found.get(0))));
    }

    /** Decides many, joining the running transaction; what cannot be decided is told and hinders no other. */
    public Uni<List<DecisionOutcome>> decideAll(Actor actor, List<Decision> decisions) {
        var ids = decisions.stream().map(Decision::enrolmentId).distinct().toList();
        return tx.write(actor, () -> enrolments.byIds(ids).chain(found -> enrolments
                .byIds(found.stream().map(Enrolment::amends).distinct().toList())
                .chain(hires -> decide(actor, decisions, new Files(mapped(found), mapped(hires))))));
    }

    private Uni<List<DecisionOutcome>> decide(Actor actor, List<Decision> decisions, Files files) {
        var outcomes = new ArrayList<DecisionOutcome>();
        var work = new Work();
        for (var decision : decisions) {
            outcomes.add(plan(actor, decision, files, work));
        }
        return moves.go(actor, work.moves).chain(done -> {
            var now = mapped(done);
            return effects.tell(CoverNews.Said.INSURED, now(work.insured, now))
                    .chain(() -> effects.tell(CoverNews.Said.RETURNED, now(work.returned, now)))
                    .chain(() -> effects.tell(CoverNews.Said.ENDED, now(work.ended, now)))
                    .chain(() -> tidings.accepted(now(work.insured, now)))
                    .chain(() -> tidings.returned(now(work.returned, now)))
                    .chain(() -> tidings.left(now(work.ended, now)))
                    .chain(() -> record(actor, work))
                    .replaceWith(() -> outcomes.stream().map(one -> one.as(now)).toList());
        });
    }

    private DecisionOutcome plan(Actor actor, Decision decision, Files files, Work work) {
        var enrolment = files.found().get(decision.enrolmentId());
        if (enrolment == null || !mayDecide(actor, enrolment) || work.isPlanned(enrolment)) {
            return DecisionOutcome.refused(null, Doubt.error("ENROLMENT_UNKNOWN", ""));
        }
        if (decision.version() > 0 && decision.version() != enrolment.version()) {
            return DecisionOutcome.refused(enrolment, Doubt.error(STALE, ""));
        }
        if (decision.version() == 0 && DecisionRules.isDecided(enrolment, decision)) {
            return new DecisionOutcome(enrolment, false, Optional.empty());
        }
        var hire = files.hires().get(enrolment.amends());
        var doubt = DecisionRules.doubt(enrolment, hire, decision, law.furthest(clock.today()));
        if (doubt.isPresent()) {
            return DecisionOutcome.refused(enrolment, doubt.get());
        }
        work.add(actor, decision, enrolment, hire);
        return new DecisionOutcome(enrolment, true, Optional.empty());
    }

    private static boolean mayDecide(Actor actor, Enrolment enrolment) {
        return actor.has(Role.INSURANCE_OFFICER)
                && actor.reachesDivision(enrolment.place().agencyDivision());
    }

    private Uni<Void> record(Actor actor, Work work) {
        return work.moves.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.record(
                        actor,
                        "agency:" + work.moves.get(0).before().place().agencyDivision(),
                        "ENROLMENTS_DECIDED",
                        Map.of(
                                "insured", work.insured.size(),
                                "returned", work.returned.size(),
                                "ended", work.ended.size()));
    }

    private static String settled(DecisionOutcome outcome) {
        if (outcome.enrolment() == null) {
            throw Problem.notFound();
        }
        outcome.doubt().ifPresent(doubt -> {
            if (doubt.code().equals(STALE)) {
                throw Problem.of(Problem.Kind.STALE, "stale");
            }
            throw doubt.field().isEmpty()
                    ? Problem.of(Problem.Kind.CONFLICT, slug(doubt))
                    : Problem.invalid(new Violation(doubt.field(), doubt.code()));
        });
        return outcome.enrolment().id();
    }

    private static String slug(Doubt doubt) {
        return doubt.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Enrolment> mapped(List<Enrolment> enrolments) {
        var byId = new HashMap<String, Enrolment>();
        enrolments.forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    private static List<Enrolment> now(List<String> ids, Map<String, Enrolment> now) {
        return ids.stream().map(now::get).toList();
    }

    /** What lies before the agency, and the hires that leavers' declarations are about. */
    private record Files(Map<String, Enrolment> found, Map<String, Enrolment> hires) {}

    /** What is to be done, gathered over all decisions. */
    private final class Work {

        private final List<Move> moves = new ArrayList<>();
        private final List<String> insured = new ArrayList<>();
        private final List<String> returned = new ArrayList<>();
        private final List<String> ended = new ArrayList<>();

        boolean isPlanned(Enrolment enrolment) {
            return moves.stream().anyMatch(move -> move.before().id().equals(enrolment.id()));
        }

        void add(Actor actor, Decision decision, Enrolment enrolment, Enrolment hire) {
            var account = actor.accountId();
            if (!decision.accepted()) {
                var reason = HireChecks.text(decision.reason());
                var back = enrolment.with(enrolment.course().returned(reason, account, clock.now()));
                moves.add(Move.of(enrolment, back, reason, Act.RETURN));
                if (enrolment.isHire()) {
                    returned.add(enrolment.id());
                }
            } else if (enrolment.isHire()) {
                accept(enrolment, from(enrolment, decision), account);
            } else {
                end(enrolment, hire, account);
            }
        }

        private void accept(Enrolment hire, LocalDate from, String account) {
            var agreed = hire.with(hire.course().decided(from, account, clock.now()));
            moves.add(
                    from.isAfter(clock.today())
                            ? Move.of(hire, agreed, "", Act.ACCEPT)
                            : Move.of(hire, agreed, "", Act.ACCEPT, Act.TAKE_EFFECT));
            insured.add(hire.id());
        }

        private void end(Enrolment leaver, Enrolment hire, String account) {
            var leftOn = leaver.ending().leftOn();
            var agreed = leaver.with(
                    leaver.course().decided(null, account, clock.now()).ended(leftOn, ""));
            moves.add(Move.of(leaver, agreed, "", Act.ACCEPT, Act.TAKE_EFFECT));
            var over = hire.with(
                    hire.course().ended(leftOn, leaver.ending().cause().name()));
            moves.add(Move.of(hire, over, leaver.ending().cause().name(), Act.END));
            ended.add(hire.id());
        }

        private static LocalDate from(Enrolment hire, Decision decision) {
            return decision.coverFrom() == null ? hire.hire().hiredOn() : decision.coverFrom();
        }
    }
}
