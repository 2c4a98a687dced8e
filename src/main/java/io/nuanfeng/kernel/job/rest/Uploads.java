package io.nuanfeng.kernel.job.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Receives a file and answers with the job that reads it. */
@ApplicationScoped
public class Uploads {

    @Inject
    RoutingContext request;

    /**
     * @param submit hands the content in; runs on the event loop
     * @throws Problem INVALID where the request brought no file
     */
    public Uni<RestResponse<JobView>> receive(FileUpload file, Function<byte[], Uni<Job>> submit) {
        if (file == null) {
            throw Problem.invalid(new Violation("file", "required"));
        }
        return Offload.call(() -> content(file)).chain(submit::apply).map(this::accepted);
    }

    private RestResponse<JobView> accepted(Job job) {
        return RestResponse.ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED)
                .entity(JobMapper.view(job, Languages.of(request)))
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .build();
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
