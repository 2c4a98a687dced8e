package io.nuanfeng.app.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.ListFile;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyLists;

/**
 * Hands in the sample files of demo mode one after the other, through the same imports as everybody's. A month that is
 * there already is left alone, so a second start keeps what was entered.
 */
@ApplicationScoped
public class SampleFiles {

    private static final String CITY = "450800";
    private static final Actor DEMO = Actor.system("demo");

    private enum Kind {
        OUTLETS,
        INSURED
    }

    private record Report(Kind kind, YearMonth month) {}

    private record Sample(Report report, String name) {

        static Sample of(Kind kind, int year, int month, String name) {
            return new Sample(new Report(kind, YearMonth.of(year, month)), name);
        }
    }

    /** Outlets before their people, older months before newer ones, as workbook and as text, as offices send them. */
    private static final List<Sample> IN_ORDER = List.of(
            Sample.of(Kind.OUTLETS, 2022, 6, "annex1-outlets-202206.xlsx"),
            Sample.of(Kind.OUTLETS, 2022, 7, "annex1-outlets-202207.utf8bom.csv"),
            Sample.of(Kind.INSURED, 2022, 6, "insured-202206.xlsx"),
            Sample.of(Kind.INSURED, 2022, 7, "insured-202207.csv"),
            Sample.of(Kind.INSURED, 2026, 11, "insured-202611.csv"));

    @Inject
    MonthlyLists outlets;

    @Inject
    InsuredLists insured;

    private volatile boolean done;

    /** The next file follows when the one before has been taken in. */
    @Scheduled(every = "1s", skipExecutionIf = NothingToDo.class)
    Uni<Void> handIn() {
        return known().chain(known -> {
            var next = IN_ORDER.stream()
                    .filter(sample -> !known.contains(sample.report()))
                    .findFirst();
            done = next.isEmpty();
            return next.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : handIn(next.get()).replaceWithVoid();
        });
    }

    /** Asked through the bean's proxy, whose own fields say nothing. */
    boolean isDone() {
        return done;
    }

    private Uni<Set<Report>> known() {
        return outlets.all(DEMO, CITY)
                .chain(lists -> insured.periods(DEMO, CITY).map(months -> {
                    var known = new HashSet<Report>();
                    lists.forEach(list -> known.add(new Report(Kind.OUTLETS, list.period())));
                    months.forEach(month -> known.add(new Report(Kind.INSURED, month)));
                    return known;
                }));
    }

    private Uni<Job> handIn(Sample sample) {
        var once = Once.of("demo-" + sample.name(), "");
        var month = sample.report().month();
        return Offload.call(() -> content(sample.name())).chain(content -> switch (sample.report()
                .kind()) {
            case OUTLETS ->
                outlets.submit(DEMO, once, new ListFile(new ListOrder(month, CITY), sample.name(), content, false));
            case INSURED -> insured.submit(DEMO, once, new InsuredFile(CITY, month, sample.name(), content, false));
        });
    }

    private static byte[] content(String name) {
        try (var file = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
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
        SampleFiles samples;

        @Override
        public boolean test(ScheduledExecution execution) {
            return !demo || samples.isDone();
        }
    }
}
