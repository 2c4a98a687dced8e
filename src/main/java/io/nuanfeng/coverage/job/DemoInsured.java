package io.nuanfeng.coverage.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.coverage.InsuredFile;
import io.nuanfeng.coverage.InsuredLists;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.MonthlyLists;

/**
 * Hands in the sample files of insured people once the sample outlets are there, the older first, through the same
 * import as everybody's. A month that is there already is left alone, so a second start keeps what was entered.
 */
@ApplicationScoped
public class DemoInsured {

    private static final String CITY = "450800";
    private static final YearMonth LAST_LIST = YearMonth.of(2022, 7);
    private static final SortedMap<YearMonth, String> FILES = new TreeMap<>(Map.of(
            YearMonth.of(2022, 6), "insured-202206.xlsx",
            YearMonth.of(2022, 7), "insured-202207.csv",
            YearMonth.of(2026, 11), "insured-202611.csv"));

    @Inject
    MonthlyLists outlets;

    @Inject
    InsuredLists lists;

    private volatile boolean done;

    /** The next month follows when the one before has been taken in. */
    @Scheduled(every = "1s", skipExecutionIf = NothingToDo.class)
    Uni<Void> handIn() {
        var actor = Actor.system("demo");
        return outlets.all(actor, CITY)
                .chain(found -> found.stream().anyMatch(list -> list.period().equals(LAST_LIST))
                        ? lists.periods(actor, CITY).chain(known -> next(actor, known))
                        : Uni.createFrom().voidItem());
    }

    /** Asked through the bean's proxy, whose own fields say nothing. */
    boolean isDone() {
        return done;
    }

    private Uni<Void> next(Actor actor, Set<YearMonth> known) {
        var missing =
                FILES.keySet().stream().filter(month -> !known.contains(month)).findFirst();
        if (missing.isEmpty()) {
            done = true;
            return Uni.createFrom().voidItem();
        }
        var month = missing.get();
        var name = FILES.get(month);
        return Offload.call(() -> content(name))
                .chain(content -> lists.submit(
                        actor, Once.of("demo-" + name, ""), new InsuredFile(CITY, month, name, content, false)))
                .replaceWithVoid();
    }

    private static byte[] content(String name) {
        try (var file = DemoInsured.class.getResourceAsStream("/sample/" + name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everywhere but in a demo whose files are still missing. */
    @ApplicationScoped
    public static class NothingToDo implements Scheduled.SkipPredicate {

        @ConfigProperty(name = "nuanfeng.demo")
        boolean demo;

        @Inject
        DemoInsured insured;

        @Override
        public boolean test(ScheduledExecution execution) {
            return !demo || insured.isDone();
        }
    }
}
