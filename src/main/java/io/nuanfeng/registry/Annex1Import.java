package io.nuanfeng.registry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.AuditTrail;
import io.nuanfeng.kernel.job.FileImport;
import io.nuanfeng.kernel.job.FileReading;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.annex1.Annex1Diff;
import io.nuanfeng.registry.annex1.Annex1Reading;

/**
 * Takes over the monthly list of outlets (附件1 of 贵人社函〔2022〕18号). A row is known by its credit code or filing number:
 * the same file twice changes nothing, and a corrected file corrects.
 */
@ApplicationScoped
class Annex1Import implements FileImport<ListEntry> {

    @Inject
    ListTerms terms;

    @Inject
    ListEntries entries;

    @Inject
    ListRepository lists;

    @Inject
    ListHistory history;

    @Inject
    AuditTrail audit;

    @Inject
    ShanghaiClock clock;

    @Override
    public String kind() {
        return MonthlyLists.ANNEX_1;
    }

    @Override
    public FileReading<ListEntry> read(JobContext job, JobFile file) {
        var order = order(job);
        var reading =
                Annex1Reading.read(SheetFile.open(file.content()), terms.reading(order.period(), order.division()));
        var written = reading.header().period();
        if (written != null && !written.equals(order.period())) {
            throw Problem.of(Problem.Kind.CONFLICT, "other-period", written.toString());
        }
        return new FileReading<>(reading.columns().row(), ListEntries.untold(reading), entries.of(reading, order));
    }

    /** What is remarked depends on the file and on last month's list alone, so a dry run need not write first. */
    @Override
    public Uni<List<RowOutcome>> apply(Actor actor, JobContext job, List<ListEntry> batch) {
        var accepted = batch.stream().filter(ListEntry::accepted).toList();
        return (job.dryRun() ? nothing() : write(actor, job, batch, accepted))
                .chain(() -> silentChanges(accepted, order(job)))
                .map(silent -> outcomes(batch, silent));
    }

    @Override
    public Uni<Void> finish(Actor actor, JobContext job) {
        var order = order(job);
        return lists.sign(order, actor.accountId(), clock.now())
                .chain(() -> audit.record(actor, subject(order), "LIST_IMPORTED", Map.of("job", job.id())));
    }

    private Uni<Void> write(Actor actor, JobContext job, List<ListEntry> batch, List<ListEntry> accepted) {
        var period = order(job).period().toString();
        var keys = accepted.stream().map(ListEntry::key).toList();
        return lists.digests(period, keys)
                .chain(known -> keep(actor, job, changed(accepted, known)))
                .chain(() -> lists.confirm(keys, period, job.id()))
                .chain(() -> refuse(batch, job))
                .chain(() -> batch.stream().anyMatch(ListEntry::closes) ? drop(actor, job) : nothing());
    }

    private Uni<Void> keep(Actor actor, JobContext job, List<ListEntry> changed) {
        if (changed.isEmpty()) {
            return nothing();
        }
        var rows = changed.stream().map(entry -> entry.stored().toString()).collect(Collectors.joining(",", "[", "]"));
        return lists.keep(rows, order(job).period().toString(), job.id())
                .chain(() -> auditUnchecked(
                        actor,
                        job,
                        changed.stream().filter(ListEntry::creditCodeUnchecked).toList()));
    }

    /** Letting a wrong check character pass is an officer's deed (GB 32100: a few genuine codes fail). */
    private Uni<Void> auditUnchecked(Actor actor, JobContext job, List<ListEntry> unchecked) {
        return unchecked.isEmpty()
                ? nothing()
                : audit.record(
                        actor,
                        subject(order(job)),
                        "CREDIT_CODES_LET_PASS",
                        Map.of(
                                "job",
                                job.id(),
                                "keys",
                                unchecked.stream().map(ListEntry::key).toList()));
    }

    private Uni<Void> refuse(List<ListEntry> batch, JobContext job) {
        var order = order(job);
        var refused = batch.stream()
                .filter(entry -> !entry.accepted() && order.covers(entry.division()))
                .map(entry -> AnnexJson.object()
                        .put("key", entry.key())
                        .put("division", entry.division())
                        .toString())
                .toList();
        return refused.isEmpty()
                ? nothing()
                : lists.refuse(
                        "[" + String.join(",", refused) + "]", order.period().toString(), job.id());
    }

    private Uni<Void> drop(Actor actor, JobContext job) {
        var order = order(job);
        return lists.drop(order, job.id())
                .chain(dropped -> dropped == 0
                        ? nothing()
                        : audit.record(
                                actor,
                                subject(order),
                                "ROWS_TAKEN_OFF_LIST",
                                Map.of("job", job.id(), "rows", dropped)));
    }

    private static List<ListEntry> changed(List<ListEntry> accepted, Map<String, String> known) {
        return accepted.stream()
                .filter(entry -> !entry.digest().equals(known.get(entry.key())))
                .toList();
    }

    /** Rows that say nothing changed although last month's list says otherwise. */
    private Uni<List<RowOutcome>> silentChanges(List<ListEntry> accepted, ListOrder order) {
        var quiet = accepted.stream()
                .filter(entry -> entry.source().change().type() == ListChange.UNCHANGED)
                .toList();
        if (quiet.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var keys = quiet.stream().map(ListEntry::key).toList();
        return history.rows(order.before().period().toString(), keys).map(before -> Annex1Diff.between(
                        before.stream().map(KeptRow::read).toList(),
                        quiet.stream().map(ListEntry::source).toList())
                .findings(quiet.get(0).columns()));
    }

    private static List<RowOutcome> outcomes(List<ListEntry> batch, List<RowOutcome> silent) {
        var outcomes = new ArrayList<>(silent);
        var warned = silent.stream().map(RowOutcome::row).collect(Collectors.toCollection(HashSet::new));
        batch.forEach(entry -> entry.outcomes().stream()
                .filter(outcome -> outcome.severity() != Severity.OK || !warned.contains(outcome.row()))
                .forEach(outcomes::add));
        return outcomes;
    }

    private static ListOrder order(JobContext job) {
        return new ListOrder(YearMonth.parse(job.parameter("period")), job.parameter("division"));
    }

    private static String subject(ListOrder order) {
        return "list:" + order.period() + ":" + order.division();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
