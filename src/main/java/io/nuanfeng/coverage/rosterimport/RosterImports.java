package io.nuanfeng.coverage.rosterimport;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.roster.HireOrder;
import io.nuanfeng.coverage.roster.HireOutcome;
import io.nuanfeng.coverage.roster.Hires;
import io.nuanfeng.coverage.rosterfile.RosterLine;
import io.nuanfeng.coverage.rosterfile.RosterReading;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobBrief;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.Outlets;

/** Outlets declare their people by a file, see first what it would change, and mend its wrong rows on the screen. */
@ApplicationScoped
public class RosterImports {

    private static final int LONGEST_EVIDENCE = 500;
    private static final int RECENT = 5;

    @Inject
    Transactions tx;

    @Inject
    Jobs jobs;

    @Inject
    Outlets outlets;

    @Inject
    Hires hires;

    @Inject
    RosterRepository rows;

    @Inject
    PolicyBook book;

    @Inject
    ShanghaiClock clock;

    /**
     * The outlet for which rosters are handed in.
     *
     * @throws Problem NOT_FOUND where it is not the actor's
     */
    public Uni<Outlet> outlet(Actor actor, String id) {
        return outlets.find(actor, id).map(outlet -> OutletReach.require(actor, outlet));
    }

    /** The actor's last rosters of an outlet, the newest first. */
    public Uni<List<JobBrief>> recent(Actor actor, String outletId) {
        return jobs.recent(actor, RosterImport.KIND, Map.of("outlet", outletId), RECENT);
    }

    /** @throws Problem NOT_FOUND where the outlet is not the actor's; INVALID for evidence that is too long */
    public Uni<Job> submit(Actor actor, Once once, RosterFile file) {
        return submit(actor, once, file, "");
    }

    /**
     * Imports for real what was previewed.
     *
     * @throws Problem NOT_FOUND where the preview is not the actor's or its file is no longer kept
     */
    public Uni<Job> confirm(Actor actor, Once once, Confirmation confirmed) {
        return jobs.context(actor, confirmed.previewId())
                .invoke(context -> Beside.ofRoster(context, confirmed.outletId()))
                .chain(() -> jobs.sent(actor, confirmed.previewId()))
                .chain(sent -> submit(actor, once, confirmed.file(sent.file()), confirmed.previewId()));
    }

    /**
     * Declares a refused row that was put right.
     *
     * @return what is still wrong; nothing once the person is declared
     * @throws Problem NOT_FOUND where the job is not the actor's
     */
    public Uni<List<RowOutcome>> mend(Actor actor, Once once, MendedRow mended) {
        return jobs.context(actor, mended.jobId())
                .map(context -> Beside.ofRoster(context, mended.outletId()).on(clock.today()))
                .chain(beside -> {
                    var line = RosterReading.mended(mended.row(), mended.typed(), beside.terms(book));
                    return line.accepted()
                            ? tx.write(actor, () -> declare(actor, once, mended, line))
                            : Uni.createFrom().item(errors(line.outcomes()));
                });
    }

    private Uni<List<RowOutcome>> declare(Actor actor, Once once, MendedRow mended, RosterLine line) {
        var hire = RosterHires.of(line.row(), mended.evidence());
        return hires.declare(actor, once, new HireOrder(mended.outletId(), List.of(hire), false))
                .map(answer -> answer.items().get(0))
                .call(outcome -> outcome.taken() == HireOutcome.Taken.REFUSED
                        ? Uni.createFrom().item(0)
                        : rows.noteMended(actor, mended, outcome.enrolmentId(), clock.now()))
                .map(outcome -> errors(RosterEntry.ofScreen(line).outcomes(outcome)));
    }

    private static List<RowOutcome> errors(List<RowOutcome> outcomes) {
        return outcomes.stream().filter(RowOutcome::isError).toList();
    }

    private Uni<Job> submit(Actor actor, Once once, RosterFile file, String preview) {
        if (file.evidence().length() > LONGEST_EVIDENCE) {
            throw Problem.invalid(new Violation("evidence", "too-long"));
        }
        return outlet(actor, file.outletId())
                .map(outlet -> new Beside(outlet.id(), outlet.division(), clock.today(), file.evidence(), preview))
                .chain(beside -> jobs.submit(
                        actor,
                        once,
                        new JobRequest(
                                RosterImport.KIND, file.name(), file.content(), file.dryRun(), beside.parameters())));
    }

    /**
     * A preview that is to be done for real.
     *
     * @param evidence why hires come late and what proves them; may be empty
     */
    public record Confirmation(String outletId, String previewId, String evidence) {

        private RosterFile file(JobFile file) {
            return new RosterFile(outletId, file.name(), file.content(), evidence, false);
        }
    }
}
