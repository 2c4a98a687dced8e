package io.nuanfeng.registry.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.ListFile;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyList;
import io.nuanfeng.registry.MonthlyLists;

/**
 * Hands in the sample lists of two months, the older first, through the same import as everybody's. A month that is
 * there already is left alone, so a second start keeps what was entered.
 */
@ApplicationScoped
public class DemoLists {

    private static final String CITY = "450800";
    /** One workbook and one text file, as offices send them. */
    private static final SortedMap<YearMonth, String> FILES = new TreeMap<>(Map.of(
            YearMonth.of(2022, 6), "annex1-outlets-202206.xlsx",
            YearMonth.of(2022, 7), "annex1-outlets-202207.utf8bom.csv"));

    @Inject
    MonthlyLists lists;

    private volatile boolean done;

    /** The next month follows when the one before has been read. */
    @Scheduled(every = "1s", skipExecutionIf = NothingToDo.class)
    Uni<Void> handIn() {
        var actor = Actor.system("demo");
        return lists.all(actor, CITY).chain(found -> next(actor, periods(found)));
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
                        actor,
                        Once.of("demo-" + name, ""),
                        new ListFile(new ListOrder(month, CITY), name, content, false)))
                .replaceWithVoid();
    }

    private static Set<YearMonth> periods(List<MonthlyList> found) {
        return found.stream().map(MonthlyList::period).collect(Collectors.toSet());
    }

    private static byte[] content(String name) {
        try (var file = DemoLists.class.getResourceAsStream("/sample/" + name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everywhere but in a demo whose lists are still missing. */
    @ApplicationScoped
    public static class NothingToDo implements Scheduled.SkipPredicate {

        @ConfigProperty(name = "nuanfeng.demo")
        boolean demo;

        @Inject
        DemoLists lists;

        @Override
        public boolean test(ScheduledExecution execution) {
            return !demo || lists.isDone();
        }
    }
}
