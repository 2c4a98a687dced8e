package io.nuanfeng.coverage.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.coverage.InsuredFile;
import io.nuanfeng.coverage.InsuredLists;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Receives an insured-persons file and answers with the job that reads it. */
@ApplicationScoped
class InsuredUploads {

    /** Division and month that the file is said to report. */
    record Order(String division, String period, boolean dryRun) {}

    @Inject
    CurrentActor current;

    @Inject
    InsuredLists lists;

    Uni<RestResponse<JobView>> receive(Order order, FileUpload file, String idempotencyKey) {
        if (file == null) {
            throw Problem.invalid(new Violation("file", "required"));
        }
        var actor = current.get();
        var once = Once.of(idempotencyKey, "");
        var period = YearMonth.parse(order.period());
        return Offload.call(() -> content(file))
                .map(content -> new InsuredFile(order.division(), period, file.fileName(), content, order.dryRun()))
                .chain(insured -> lists.submit(actor, once, insured))
                .map(InsuredUploads::accepted);
    }

    private static RestResponse<JobView> accepted(Job job) {
        return RestResponse.ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(view(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    private static JobView view(Job job) {
        var tally = job.tally();
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
                .startedAt(CoverageMapper.given(job.startedAt(), ShanghaiClock::at))
                .finishedAt(CoverageMapper.given(job.finishedAt(), ShanghaiClock::at))
                .resultUrl("/api/v1/jobs/" + job.id() + "/result");
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
