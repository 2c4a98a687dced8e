package io.nuanfeng.coverage.rosterimport;

import java.time.LocalDate;
import java.util.Map;

import io.nuanfeng.coverage.rosterfile.RosterTerms;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.job.JobContext;
import io.nuanfeng.kernel.policy.PolicyBook;
import io.nuanfeng.kernel.problem.Problem;

/**
 * What is said beside a roster.
 *
 * @param division of the outlet, for what the law says there
 * @param day on which the file came: reading it again another day must find the same
 * @param preview the dry run that this import confirms; empty where there was none
 */
record Beside(String outletId, String division, LocalDate day, String evidence, String preview) {

    static Beside of(JobContext job) {
        return new Beside(
                job.parameter("outlet"),
                job.parameter("division"),
                LocalDate.parse(job.parameter("day")),
                job.parameter("evidence"),
                job.parameter("preview"));
    }

    /** @throws Problem NOT_FOUND where the job is no roster of this outlet */
    static Beside ofRoster(JobContext job, String outletId) {
        if (!job.kind().equals(RosterImport.KIND) || !of(job).outletId().equals(outletId)) {
            throw Problem.notFound();
        }
        return of(job);
    }

    /** The job whose rows are mended: an import goes on with what was mended in its preview. */
    String root(String jobId) {
        return preview.isEmpty() ? jobId : preview;
    }

    Beside on(LocalDate today) {
        return new Beside(outletId, division, today, evidence, preview);
    }

    Map<String, String> parameters() {
        return Map.of(
                "outlet",
                outletId,
                "division",
                division,
                "day",
                day.toString(),
                "evidence",
                evidence,
                "preview",
                preview);
    }

    RosterTerms terms(PolicyBook book) {
        return RosterTerms.on(book, DivisionCode.of(division), day);
    }
}
