package io.nuanfeng.coverage.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Outlets declare who began to work there. */
@ApplicationScoped
public class Hires {

    @Inject
    Transactions tx;

    @Inject
    OutletAccess access;

    @Inject
    HireChecks checks;

    @Inject
    KnownPeople people;

    @Inject
    Moves moves;

    @Inject
    Submissions submissions;

    @Inject
    LikenessSearch likenesses;

    @Inject
    Tidings tidings;

    @Inject
    RosterLaw law;

    @Inject
    BlindIndex index;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    /**
     * Declares 1 to 200 people as they were typed. Who is right is taken over even where another is not.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<HireAnswer> declare(Actor actor, Once once, HireOrder order) {
        return order.dryRun()
                ? Rehearsal.of(tx, actor, () -> enter(actor, order)).map(HireAnswer::rehearsed)
                : tx.once(actor, once, "declare-hires", HireAnswer.class, () -> enter(actor, order));
    }

    /**
     * Takes over people of a file inside the running transaction. Whom the outlet has declared already is UNCHANGED.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<List<HireOutcome>> take(Actor actor, HireBatch batch) {
        return enrol(actor, batch, false);
    }

    /**
     * What {@link #take} would answer: for previews of whole files, which it makes without writing anything.
     *
     * @throws Problem NOT_FOUND where the outlet is not the actor's
     */
    public Uni<List<HireOutcome>> foresee(Actor actor, HireBatch batch) {
        return enrol(actor, batch, true);
    }

    private Uni<List<HireOutcome>> enrol(Actor actor, HireBatch given, boolean foreseen) {
        return tx.write(actor, () -> access.forDeclaring(actor, given.outletId())
                .map(post -> new Batch(post, given.jobId(), given.total(), foreseen))
                .chain(batch -> enrol(actor, batch, given.people())));
    }

    /** The right ones are enrolled; every doubt finds its place again in the order declared. */
    private Uni<HireAnswer> enter(Actor actor, HireOrder order) {
        var vetted = checks.vet(order.people());
        var right = IntStream.range(0, vetted.size())
                .filter(at -> !vetted.get(at).isWrong())
                .boxed()
                .toList();
        var hires = right.stream().map(at -> vetted.get(at).hire()).toList();
        return take(actor, new HireBatch(order.outletId(), "", vetted.size(), hires))
                .map(outcomes -> {
                    var answers = new HireOutcome[vetted.size()];
                    Arrays.setAll(
                            answers,
                            at -> HireOutcome.refused(at, vetted.get(at).doubts()));
                    outcomes.forEach(one -> {
                        var at = right.get(one.index());
                        answers[at] = one.at(at, vetted.get(at).doubts());
                    });
                    return new HireAnswer(false, List.of(answers));
                });
    }

    private Uni<List<HireOutcome>> enrol(Actor actor, Batch batch, List<Hire> hires) {
        if (hires.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var keys = hires.stream()
                .map(hire -> index.person(hire.worker().idNumber()))
                .toList();
        return people.of(keys.stream().distinct().toList(), batch.placement().key())
                .chain(known -> {
                    var decided = decided(batch, hires, keys, known);
                    var fresh = decided.stream()
                            .filter(DecidedHire::isFresh)
                            .map(one -> fresh(actor, batch, one))
                            .toList();
                    return kept(actor, batch, fresh).map(kept -> outcomes(decided, kept, known));
                });
    }

    private Uni<List<Enrolment>> kept(Actor actor, Batch batch, List<Enrolment> fresh) {
        return batch.foreseen()
                ? Uni.createFrom().item(fresh)
                : moves.declare(actor, fresh).chain(submissions::submitted).call(kept -> after(actor, batch, kept));
    }

    private List<DecidedHire> decided(Batch batch, List<Hire> hires, List<String> keys, KnownPeople.Known known) {
        var here = known.here();
        var decided = new ArrayList<DecidedHire>();
        for (var at = 0; at < hires.size(); at++) {
            var doubts = RecordRules.doubts(facts(batch, hires.get(at), keys.get(at), known));
            decided.add(new DecidedHire(at, hires.get(at), keys.get(at), here.get(keys.get(at)), doubts));
        }
        return decided;
    }

    private RecordRules.Facts facts(Batch batch, Hire hire, String key, KnownPeople.Known known) {
        var open = known.here().get(key);
        return new RecordRules.Facts(
                batch.post().isClosed(),
                batch.post().isSettled(),
                batch.placement().route().name().equals("NONE"),
                known.hasAnotherName(key, hire.worker().name()),
                known.isInsuredElsewhere(key, clock.today()),
                open != null && !open.hire().hiredOn().equals(hire.hiredOn()));
    }

    private Enrolment fresh(Actor actor, Batch batch, DecidedHire one) {
        var waits = waits(batch, one.hire());
        return new Enrolment(
                Ids.next(),
                1,
                EnrolmentKind.HIRE,
                "",
                EnrolmentRules.first(!waits.isEmpty()),
                one.key(),
                batch.placement(),
                one.hire(),
                null,
                Course.begun(waits, batch.jobId(), actor.accountId(), clock.now()));
    }

    private Set<Course.Wait> waits(Batch batch, Hire hire) {
        var waits = EnumSet.noneOf(Course.Wait.class);
        var today = clock.today();
        if (batch.total() > law.value(RosterLaw.BULK, today)) {
            waits.add(Course.Wait.BULK);
        }
        if (!hire.fullyInsured() && law.isLate(hire.hiredOn(), today)) {
            waits.add(Course.Wait.LATE);
        }
        if (!batch.post().isSettled()) {
            waits.add(Course.Wait.ROUTE);
        }
        return waits;
    }

    private Uni<Void> after(Actor actor, Batch batch, List<Enrolment> kept) {
        if (kept.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var submitted = kept.stream()
                .filter(one ->
                        one.state() == EnrolmentState.SUBMITTED && !one.hire().fullyInsured())
                .toList();
        return likenesses
                .search(kept)
                .chain(() -> tidings.declared(submitted))
                .chain(() -> audit.record(
                        actor,
                        "outlet:" + batch.placement().id(),
                        "HIRES_DECLARED",
                        Map.of("job", batch.jobId(), "people", kept.size())));
    }

    private static List<HireOutcome> outcomes(
            List<DecidedHire> decided, List<Enrolment> kept, KnownPeople.Known known) {
        var byKey = new HashMap<>(known.here());
        kept.forEach(one -> byKey.put(one.personKey(), one));
        var added = kept.stream().map(Enrolment::id).collect(Collectors.toSet());
        return decided.stream()
                .map(one -> one.outcome(byKey.get(one.key()), added))
                .toList();
    }

    /**
     * @param total people of the whole declaration or file
     * @param foreseen nothing is to be written
     */
    private record Batch(OutletAccess.Post post, String jobId, int total, boolean foreseen) {
        Placement placement() {
            return post.placement();
        }
    }
}
