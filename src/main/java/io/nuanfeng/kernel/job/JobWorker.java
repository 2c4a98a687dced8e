package io.nuanfeng.kernel.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.nuanfeng.kernel.db.Background;
import io.nuanfeng.kernel.db.DatabaseTrouble;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.sheet.UnreadableFile;

/** Looks for jobs every second and at once when one is sent. Any instance may run any job. */
@ApplicationScoped
class JobWorker {

    private static final Actor WORKER = Actor.system("jobs");

    /** A file that ended three workers will end the fourth. */
    private static final int ATTEMPTS = 3;

    /** Two files at a time: one large one keeps nobody waiting, and two fit into memory. */
    private final Semaphore places = new Semaphore(2);

    @Inject
    Transactions tx;

    @Inject
    JobLedger ledger;

    @Inject
    JobFiles files;

    @Inject
    JobRun run;

    @Inject
    Background background;

    @Inject
    @ConfigProperty(name = "nuanfeng.jobs.keep-files")
    Duration keepFiles;

    private final Map<String, FileImport<?>> imports;

    @Inject
    JobWorker(@All List<FileImport<?>> imports) {
        this.imports = imports.stream().collect(Collectors.toUnmodifiableMap(FileImport::kind, Function.identity()));
    }

    FileImport<?> requireImport(String kind) {
        var found = imports.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("Nothing imports " + kind);
        }
        return found;
    }

    /** Starts now instead of at the next second. */
    void kick() {
        background.start("jobs", this::work);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        if (!places.tryAcquire()) {
            return Uni.createFrom().voidItem();
        }
        return untilNothingWaits().onTermination().invoke(() -> places.release());
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> purge() {
        return tx.write(WORKER, () -> files.purge((int) keepFiles.toDays())).replaceWithVoid();
    }

    private Uni<Void> untilNothingWaits() {
        return tx.write(WORKER, ledger::claim)
                .chain(claim -> claim == null
                        ? Uni.createFrom().voidItem()
                        : attempt(claim).chain(this::untilNothingWaits));
    }

    private Uni<Void> attempt(Claim claim) {
        if (claim.attempts() > ATTEMPTS) {
            return refuse(claim, new Refusal("unexpected", List.of(claim.job().id())));
        }
        return Uni.createFrom()
                .deferred(() -> run.run(requireImport(claim.job().kind()), claim))
                .onFailure(Claim.Lost.class)
                .recoverWithNull()
                .onFailure(DatabaseTrouble::isAway)
                .recoverWithUni(JobWorker::leave)
                .onFailure()
                .recoverWithUni(failure -> refuse(claim, refusal(failure)));
    }

    /** Nothing is wrong with the file: without a heartbeat the job goes on in half a minute, here or elsewhere. */
    private static Uni<Void> leave(Throwable failure) {
        Log.warnf("A job waits for the database: %s", failure);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> refuse(Claim claim, Refusal refusal) {
        return tx.write(WORKER, () -> ledger.refused(claim, refusal))
                .onFailure(Claim.Lost.class)
                .recoverWithNull();
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof UnreadableFile unreadable) {
            return new Refusal(unreadable.code().name(), unreadable.args());
        }
        if (failure instanceof Problem problem) {
            return new Refusal(
                    problem.slug(),
                    problem.arguments().stream().map(Object::toString).toList());
        }
        var number = Ids.readable(8);
        Log.errorf(failure, "A job broke off, %s", number);
        return new Refusal("unexpected", List.of(number));
    }
}
