package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.ReadLog;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Parameter;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.kernel.time.Term;

/**
 * The three-way match of postal list, roster and agency: what does not agree today, who has to act first, and for how
 * long it has been so. Found anew whenever somebody looks, so that what is put right is gone at once.
 */
@ApplicationScoped
public class Mismatches {

    static final Parameter<Term> REGISTRATION = Parameter.term("coverage.registration.term");

    @Inject
    Transactions tx;

    @Inject
    MatchRepository sides;

    @Inject
    NameRepository names;

    @Inject
    ReturnLoader loader;

    @Inject
    PolicyBook policy;

    @Inject
    ReadLog readings;

    @Inject
    ShanghaiClock clock;

    /**
     * The oldest first. The postal authority sees those about outlets, and no persons.
     *
     * @param only one type alone; null for all
     * @throws Problem NOT_FOUND where the officer's division does not reach
     */
    public Uni<MismatchPage> page(Actor actor, String division, Mismatch.Type only, Slice slice) {
        Reach.require(actor, division);
        var place = DivisionCode.of(loader.place(division)).prefix();
        var today = clock.today();
        return tx.read(ReturnLoader.COUNTING, () -> sides.load(place, place + ":"))
                .map(triple -> MatchRules.find(triple, today, registration(division, today)).stream()
                        .filter(one -> one.personKey().isEmpty() || seesPersons(actor))
                        .toList())
                .chain(found -> named(actor, division, found, only, slice));
    }

    private Uni<MismatchPage> named(
            Actor actor, String division, List<Mismatch> found, Mismatch.Type only, Slice slice) {
        var wanted =
                found.stream().filter(one -> only == null || one.type() == only).toList();
        var items = wanted.stream().skip(slice.from()).limit(slice.limit()).toList();
        var keys = items.stream()
                .map(Mismatch::personKey)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        var next = slice.from() + items.size() < wanted.size() ? slice.from() + items.size() : 0;
        return tx.write(actor, () -> names.of(keys)
                        .call(known -> readings.record(actor, known.keySet(), "ROSTER", "三方比对 " + division)))
                .map(known -> new MismatchPage(
                        division,
                        clock.today(),
                        items.stream()
                                .map(one -> new MismatchPage.Item(
                                        one, known.getOrDefault(one.personKey(), NameRepository.Name.NONE)))
                                .toList(),
                        next,
                        counts(found)));
    }

    private Term registration(String division, LocalDate day) {
        return policy.valueOn(REGISTRATION, DivisionCode.of(division), day).value();
    }

    private static boolean seesPersons(Actor actor) {
        return actor.has(Role.INSURANCE_OFFICER) || actor.has(Role.LABOUR_OFFICER);
    }

    private static Map<Mismatch.Type, Long> counts(List<Mismatch> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        Mismatch::type, () -> new EnumMap<>(Mismatch.Type.class), Collectors.counting()));
    }
}
