package io.nuanfeng.coverage.rosterimport;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.premium.Premium;
import io.nuanfeng.coverage.premium.Premiums;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.RowOutcome;

/** Tells how a roster that was handed in differs from the one on record, what it costs, and what has to be mended. */
@ApplicationScoped
public class RosterPreviews {

    private static final int ROWS_SHOWN = 50;
    private static final int ERRORS_READ = 500;
    private static final int PEOPLE_SHOWN = 100;

    @Inject
    Transactions tx;

    @Inject
    Jobs jobs;

    @Inject
    RosterRepository rows;

    @Inject
    Premiums premiums;

    @Inject
    PolicyBook book;

    @Inject
    BlindIndex index;

    @Inject
    Sealer sealer;

    /** @throws Problem NOT_FOUND where the actor has handed in no such roster of the outlet */
    public Uni<RosterPreview> find(Actor actor, String outletId, String jobId) {
        return jobs.context(actor, jobId)
                .invoke(context -> Beside.ofRoster(context, outletId))
                .chain(context -> jobs.get(actor, jobId)
                        .chain(job -> job.hasResult()
                                ? compare(actor, job, context)
                                : Uni.createFrom().item(RosterPreview.ofJob(outletId, job))));
    }

    private Uni<RosterPreview> compare(Actor actor, Job job, JobContext context) {
        return tx.read(actor, () -> jobs.errors(actor, job.id(), ERRORS_READ).chain(errors -> rows.mended(
                                Beside.of(context).root(job.id()))
                        .chain(mended -> jobs.taken(actor, job.id()).map(counts -> new Found(errors, mended, counts)))))
                .chain(found -> jobs.sent(actor, job.id())
                        .chain(sent -> Offload.call(() -> RosterView.read(sent, found.open(), book, index)))
                        .chain(view -> tx.read(actor, () -> answer(actor, job, found, view))));
    }

    private Uni<RosterPreview> answer(Actor actor, Job job, Found found, RosterView view) {
        var beside = view.beside();
        return rows.counts(beside.outletId(), beside.day(), view.people())
                .chain(counts -> rows.absent(beside.outletId(), beside.day(), view.people(), PEOPLE_SHOWN)
                        .map(absent -> found.difference(
                                job.tally().failed(),
                                counts,
                                absent.stream().map(this::open).toList()))
                        .chain(difference -> premium(actor, beside, counts)
                                .map(premium -> new RosterPreview(
                                        beside.outletId(),
                                        job,
                                        difference,
                                        premium,
                                        view.wrong().stream().limit(ROWS_SHOWN).toList()))));
    }

    private Uni<RosterPremium> premium(Actor actor, Beside beside, RosterRepository.Counts counts) {
        var month = YearMonth.from(beside.day());
        var heads = counts.due() + counts.added();
        return premiums.estimate(actor, beside.outletId(), month, heads)
                .chain(all -> premiums.estimate(actor, beside.outletId(), month, counts.added())
                        .map(added -> premium(all, added)))
                .onFailure(PolicyGap.class)
                .recoverWithItem(new RosterPremium(month, heads, counts.added(), null, null, false, false));
    }

    private static RosterPremium premium(Premium all, Premium added) {
        return new RosterPremium(
                all.month(),
                all.heads(),
                added.heads(),
                all.amount(),
                added.amount(),
                all.provisional(),
                all.unconfirmed());
    }

    private AbsentPerson open(RosterRepository.Absent absent) {
        var place = absent.enrolmentId().isEmpty()
                ? new Place("coverage.person", "name", absent.personKey())
                : new Place("coverage.enrolment", "name", absent.enrolmentId());
        var name = absent.name() == null ? "" : sealer.open(place, absent.name());
        return new AbsentPerson(absent.enrolmentId(), name, absent.begun());
    }

    /** @param errors of refused rows, mended ones too */
    private record Found(List<RowOutcome> errors, Set<Integer> mended, Map<String, Integer> counts) {

        List<RowOutcome> open() {
            return errors.stream()
                    .filter(error -> !mended.contains(error.row()))
                    .toList();
        }

        RosterDifference difference(int refused, RosterRepository.Counts people, List<AbsentPerson> absent) {
            return new RosterDifference(
                    count(Result.DECLARED.name()),
                    count(Result.DECLARED_BEFORE.name()),
                    count(Result.ON_ROSTER.name()),
                    count("INSURED_ELSEWHERE"),
                    count("ALREADY_INSURED"),
                    count("HIRE_LATE"),
                    refused,
                    mended.size(),
                    people.absent(),
                    absent);
        }

        private int count(String code) {
            return counts.getOrDefault(code, 0);
        }
    }
}
