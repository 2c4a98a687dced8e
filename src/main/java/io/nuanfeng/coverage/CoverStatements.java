package io.nuanfeng.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.ShanghaiClock;

/**
 * Puts what became of declarations into the register from which couriers are answered. The portal writes by itself: who
 * asks for it has been checked before.
 */
@ApplicationScoped
public class CoverStatements {

    private static final Actor PORTAL = Actor.system("enrolments");
    private static final String SOURCE = "enrolments";

    @Inject
    Transactions tx;

    @Inject
    CoverIntake intake;

    @Inject
    CoverRepository covers;

    @Inject
    CertificateRepository people;

    @Inject
    ShanghaiClock clock;

    /** Inside the running transaction; an agency's file waits for its end, or it for the file's. */
    public Uni<Void> tell(List<CoverNews> news) {
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var keys = news.stream().map(one -> one.person().key()).distinct().toList();
        return tx.write(PORTAL, () -> intake.lock().chain(() -> covers.of(keys)).chain(known -> save(news, known)));
    }

    /** What stands on record now of these people, whatever the outlet: their own transaction's view. */
    public Uni<Map<String, List<Cover>>> standing(Collection<String> personKeys) {
        return tx.read(PORTAL, () -> covers.of(personKeys)).map(known -> known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().standing())));
    }

    /** As the agencies name these people; who is not on record is missing. */
    public Uni<Map<String, String>> names(Collection<String> personKeys) {
        return tx.read(PORTAL, () -> people.names(personKeys));
    }

    private Uni<Void> save(List<CoverNews> news, Map<String, CoverageFacts> known) {
        var stated = new LinkedHashMap<String, List<CoverStatement>>();
        var dropped = new ArrayList<Cover>();
        for (var one : news) {
            var here = known.get(one.person().key()).standing().stream()
                    .filter(cover -> cover.outlet().key().equals(one.outlet().key()))
                    .toList();
            var effect = CoverNewsRules.effect(here, one, clock.now());
            effect.dropped().forEach(cover -> dropped.add(cover.withKnownUntil(clock.now())));
            effect.stated()
                    .forEach(cover -> stated.computeIfAbsent(one.agency().division(), division -> new ArrayList<>())
                            .add(statement(one, cover)));
        }
        return intake.drop(dropped).chain(() -> take(stated));
    }

    private Uni<Void> take(Map<String, List<CoverStatement>> byAgency) {
        return Multi.createFrom()
                .iterable(byAgency.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> intake.take(file(entry.getKey()), entry.getValue()))
                .onItem()
                .ignoreAsUni();
    }

    private static CoverStatement statement(CoverNews news, Cover cover) {
        var person = news.person();
        return new CoverStatement(person.key(), person.name(), person.idNumber(), cover.withId(Ids.next()));
    }

    /** No file of an agency: how far its files reach does not change. */
    private IntakeFile file(String division) {
        return new IntakeFile(SOURCE, division, "", clock.today(), clock.now(), null);
    }
}
