package io.nuanfeng.app.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.common.resources.JobsApi;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.job.rest.JobMapper;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** How long work is getting on, and what came of it. */
class JobsResource implements JobsApi {

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Override
    @Authenticated
    public Uni<RestResponse<JobView>> getJob(String id) {
        return jobs.get(current.get(), id).map(job -> RestResponse.ok(JobMapper.view(job, Languages.of(request))));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Void>> cancelJob(String id) {
        return jobs.cancel(current.get(), id).replaceWith(RestResponse::noContent);
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Buffer>> getJobResult(String id) {
        return jobs.result(current.get(), id, Languages.of(request)).map(JobsResource::download);
    }

    /** Saved, never shown: what people wrote into a file must not run as a page of ours (RFC 6266, RFC 5987). */
    private static RestResponse<Buffer> download(JobFile file) {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(Buffer.buffer(file.content()))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
