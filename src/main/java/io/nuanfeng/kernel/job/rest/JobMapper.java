package io.nuanfeng.kernel.job.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.common.model.RowOutcomeView;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.Refusal;
import io.nuanfeng.kernel.problem.Words;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.UnreadableFile;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Jobs in the contract's words. */
public final class JobMapper {

    private JobMapper() {}

    public static JobView view(Job job, Locale language) {
        var tally = job.tally();
        var words = Findings.in(language);
        return new JobView()
                .id(job.id())
                .kind(job.kind())
                .state(JobView.StateEnum.valueOf(job.state().name()))
                .dryRun(job.dryRun())
                .total(tally.total())
                .processed(tally.processed())
                .succeeded(tally.succeeded())
                .warned(tally.warned())
                .failed(tally.failed())
                .startedAt(time(job.startedAt()))
                .finishedAt(time(job.finishedAt()))
                .detail(job.refusal() == null ? null : words(job.refusal(), language))
                .rows(job.findings().stream().map(row -> row(row, words)).toList())
                .resultUrl(job.hasResult() ? "/api/v1/jobs/" + job.id() + "/result" : null);
    }

    private static RowOutcomeView row(RowOutcome outcome, Findings words) {
        return new RowOutcomeView()
                .row(outcome.row())
                .severity(RowOutcomeView.SeverityEnum.valueOf(outcome.severity().name()))
                .code(outcome.code())
                .field(outcome.field().isEmpty() ? null : outcome.field())
                .message(words.text(outcome));
    }

    /** Why a whole file was refused. */
    public static String words(Refusal refusal, Locale language) {
        var args = refusal.args().toArray(String[]::new);
        return Arrays.stream(UnreadableFile.Code.values())
                .filter(code -> code.name().equals(refusal.code()))
                .findFirst()
                .map(code -> Findings.in(language).text(new UnreadableFile(code, args)))
                .orElseGet(() -> Words.say("problems", language, refusal.code() + ".detail", (Object[]) args));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : ShanghaiClock.at(instant);
    }
}
