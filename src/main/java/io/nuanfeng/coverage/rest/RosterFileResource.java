package io.nuanfeng.coverage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.coverage.model.RosterImportView;
import io.nuanfeng.contract.coverage.resources.RosterFilesApi;
import io.nuanfeng.coverage.rosterimport.RosterFile;
import io.nuanfeng.coverage.rosterimport.RosterImports;
import io.nuanfeng.coverage.rosterimport.RosterPreviews;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Rosters over HTTP. */
public class RosterFileResource implements RosterFilesApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Uploads uploads;

    @Inject
    RosterImports imports;

    @Inject
    RosterPreviews previews;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<JobView>> importRoster(
            String id, FileUpload file, Boolean dryRun, String idempotencyKey, String evidence) {
        var actor = current.get();
        return uploads.receive(
                file,
                content -> imports.submit(
                        actor,
                        Once.of(idempotencyKey, ""),
                        new RosterFile(id, file.fileName(), content, evidence == null ? "" : evidence, dryRun)));
    }

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<RosterImportView>> getRosterImport(String id, String jobId) {
        var mapper = new RosterFileMapper(Languages.of(request));
        return previews.find(current.get(), id, jobId).map(mapper::view).map(RestResponse::ok);
    }
}
