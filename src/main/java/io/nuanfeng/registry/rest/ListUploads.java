package io.nuanfeng.registry.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.registry.ListFile;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyLists;

/** Receives a monthly list and answers with the job that reads it. */
@ApplicationScoped
class ListUploads {

    @Inject
    CurrentActor current;

    @Inject
    MonthlyLists lists;

    Uni<RestResponse<JobView>> receive(ListOrder order, FileUpload file, boolean dryRun, String idempotencyKey) {
        if (file == null) {
            throw Problem.invalid(new Violation("file", "required"));
        }
        var actor = current.get();
        var once = Once.of(idempotencyKey, "");
        return Offload.call(() -> content(file))
                .chain(content -> lists.submit(actor, once, new ListFile(order, file.fileName(), content, dryRun)))
                .map(ListUploads::accepted);
    }

    private static RestResponse<JobView> accepted(Job job) {
        return RestResponse.ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(view(job))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    /** What a job is when it is accepted; how it goes on is asked of the job itself. */
    private static JobView view(Job job) {
        var tally = job.tally();
        return new JobView()
                .id(job.id())
                .kind(job.kind())
                .state(RegistryMapper.enumOf(job.state(), JobView.StateEnum::fromValue))
                .dryRun(job.dryRun())
                .total(tally.total())
                .processed(tally.processed())
                .succeeded(tally.succeeded())
                .warned(tally.warned())
                .failed(tally.failed())
                .startedAt(job.startedAt() == null ? null : ShanghaiClock.at(job.startedAt()))
                .finishedAt(job.finishedAt() == null ? null : ShanghaiClock.at(job.finishedAt()));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
