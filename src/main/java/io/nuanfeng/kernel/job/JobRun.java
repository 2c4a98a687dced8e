package io.nuanfeng.kernel.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * One run of a job. For real, each batch and its outcomes are one transaction, so a run that broke off goes on where it
 * stopped and applies nothing twice. In a dry run all batches are one transaction, which is rolled back.
 */
@ApplicationScoped
class JobRun {

    /** Rows a transaction: long enough to be quick, short enough to hold no lock that a person notices. */
    private static final int BATCH = 500;

    @Inject
    Transactions tx;

    @Inject
    JobFiles files;

    @Inject
    JobLedger ledger;

    <R> Uni<Void> run(FileImport<R> importer, Claim claim) {
        return tx.read(claim.actor(), () -> files.find(claim.job().id()))
                .chain(file -> Offload.call(() -> importer.read(claim.job(), files.open(file))))
                .chain(reading -> {
                    var work = new Work<>(importer, claim, reading);
                    return claim.job().dryRun() ? rehearse(work) : perform(work);
                });
    }

    private <R> Uni<Void> perform(Work<R> work) {
        var claim = work.claim();
        var begun = claim.batches() > 0
                ? Uni.createFrom().voidItem()
                : tx.write(claim.actor(), () -> ledger.begun(claim, work.reading(), work.total()));
        return begun.chain(() -> inOrder(
                        work.batchesFrom(Math.max(claim.batches(), 1)),
                        batch -> tx.write(claim.actor(), () -> work.apply(batch)
                                .chain(outcomes -> ledger.applied(claim, batch, outcomes)))))
                .chain(() -> tx.write(claim.actor(), () -> work.finish().chain(() -> ledger.ended(claim))));
    }

    private <R> Uni<Void> rehearse(Work<R> work) {
        var claim = work.claim();
        var found = new ArrayList<List<RowOutcome>>();
        return tx.longWrite(claim.actor(), () -> {
                    found.clear();
                    return inOrder(work.batchesFrom(1), batch -> work.apply(batch)
                                    .invoke(found::add)
                                    .chain(() -> ledger.alive(claim)))
                            .chain(work::finish)
                            .chain(() -> Uni.createFrom().<Void>failure(new Rehearsed()));
                })
                .onFailure(Rehearsed.class)
                .recoverWithUni(() -> tx.write(claim.actor(), () -> ledger.begun(claim, work.reading(), work.total())
                        .chain(() -> inOrder(
                                work.batchesFrom(1), batch -> ledger.applied(claim, batch, found.get(batch - 1))))
                        .chain(() -> ledger.ended(claim))));
    }

    private static Uni<Void> inOrder(Stream<Integer> batches, Function<Integer, Uni<? extends Void>> step) {
        return Multi.createFrom()
                .items(batches)
                .onItem()
                .<Void>transformToUniAndConcatenate(step)
                .onItem()
                .ignoreAsUni();
    }

    /** The end of a dry run: everything it wrote is undone. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Rehearsed() {
            super("The dry run is over", null, false, false);
        }
    }

    /** A file that was read, cut into batches; batch 0 is the reading itself. */
    private record Work<R>(FileImport<R> importer, Claim claim, FileReading<R> reading) {

        int total() {
            return reading.rows().size()
                    + Tally.of(Tally.refused(reading.outcomes())).failed();
        }

        Stream<Integer> batchesFrom(int first) {
            var last = (reading.rows().size() + BATCH - 1) / BATCH;
            return IntStream.rangeClosed(first, last).boxed();
        }

        /** The batch's outcomes together with what the reading remarked on its rows. */
        Uni<List<RowOutcome>> apply(int batch) {
            var rows = reading.rows();
            var part = rows.subList((batch - 1) * BATCH, Math.min(batch * BATCH, rows.size()));
            return importer.apply(actor(), claim.job(), part).map(this::withRemarks);
        }

        Uni<Void> finish() {
            return importer.finish(actor(), claim.job());
        }

        private List<RowOutcome> withRemarks(List<RowOutcome> outcomes) {
            var inBatch = outcomes.stream().map(RowOutcome::row).collect(Collectors.toSet());
            var remarks = reading.outcomes().stream()
                    .filter(remark -> inBatch.contains(remark.row()))
                    .toList();
            var remarked = remarks.stream().map(RowOutcome::row).collect(Collectors.toSet());
            var ofBatch = outcomes.stream()
                    .filter(outcome -> !outcome.code().equals("OK") || !remarked.contains(outcome.row()));
            return Stream.concat(remarks.stream(), ofBatch).toList();
        }

        private Actor actor() {
            return claim.actor();
        }
    }
}
