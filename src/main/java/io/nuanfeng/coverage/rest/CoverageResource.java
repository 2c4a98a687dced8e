package io.nuanfeng.coverage.rest;

import java.time.YearMonth;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.coverage.model.CertificateKeysView;
import io.nuanfeng.contract.coverage.model.CertificateListView;
import io.nuanfeng.contract.coverage.model.CheckCodeView;
import io.nuanfeng.contract.coverage.model.CheckView;
import io.nuanfeng.contract.coverage.model.CoverHistoryView;
import io.nuanfeng.contract.coverage.model.CoverageView;
import io.nuanfeng.contract.coverage.model.LookupPersonRequest;
import io.nuanfeng.contract.coverage.model.LookupRequest;
import io.nuanfeng.contract.coverage.model.LookupView;
import io.nuanfeng.contract.coverage.resources.CoverageApi;
import io.nuanfeng.coverage.Asked;
import io.nuanfeng.coverage.Certificates;
import io.nuanfeng.coverage.CheckCodes;
import io.nuanfeng.coverage.Coverage;
import io.nuanfeng.coverage.InsuredFile;
import io.nuanfeng.coverage.InsuredLists;
import io.nuanfeng.coverage.LookupQuestion;
import io.nuanfeng.coverage.Lookups;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;

/** Cover over HTTP. */
public class CoverageResource implements CoverageApi {

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Inject
    Coverage coverage;

    @Inject
    Lookups lookups;

    @Inject
    CheckCodes codes;

    @Inject
    Certificates certificates;

    @Inject
    InsuredLists insured;

    @Inject
    Uploads uploads;

    @Override
    @Authenticated
    public Uni<RestResponse<CoverageView>> getMyCoverage(String validAt, String knownAt, String outletId) {
        var mapper = mapper();
        return ok(coverage.mine(current.get(), new Asked(validAt, knownAt, outletId))
                .map(mapper::answer));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<CoverHistoryView>> getMyCoverageHistory() {
        return ok(coverage.history(current.get()).map(CoverageMapper::history));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<CheckCodeView>> createCheckCode(String idempotencyKey) {
        return codes.create(current.get(), Once.of(idempotencyKey, "check-code"))
                .map(code -> RestResponse.status(RestResponse.Status.CREATED, ProofMapper.code(code)));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<CheckView>> useCheckCode(String code) {
        var locale = Languages.of(request);
        return ok(codes.use(code, request.request().remoteAddress().hostAddress())
                .map(answer -> ProofMapper.check(answer, locale)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<CertificateListView>> listMyCertificates() {
        return ok(certificates.list(current.get()).map(ProofMapper::certificates));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Void>> revokeMyCertificate(String id) {
        return certificates.revoke(current.get(), id).replaceWith(RestResponse.noContent());
    }

    @Override
    @PermitAll
    public Uni<RestResponse<CertificateKeysView>> getCertificateKeys() {
        return ok(certificates.keys().map(ProofMapper::keys));
    }

    @Override
    @RolesAllowed({"INSURANCE_OFFICER", "LABOUR_OFFICER", "OUTLET_MANAGER", "ENTERPRISE_MANAGER"})
    public Uni<RestResponse<LookupView>> lookUpCoverage(LookupRequest asked) {
        var mapper = mapper();
        var numbers =
                asked.getPeople().stream().map(LookupPersonRequest::getIdNumber).toList();
        var question = new LookupQuestion(
                numbers, asked.getPurpose(), new Asked(asked.getValidAt(), asked.getKnownAt(), null));
        return ok(lookups.check(current.get(), question).map(mapper::lookups));
    }

    @Override
    @RolesAllowed("INSURANCE_OFFICER")
    public Uni<RestResponse<JobView>> importInsuredList(
            String period, String division, FileUpload file, Boolean dryRun, String idempotencyKey) {
        var actor = current.get();
        return uploads.receive(
                file,
                content -> insured.submit(
                        actor,
                        Once.of(idempotencyKey, ""),
                        new InsuredFile(division, YearMonth.parse(period), file.fileName(), content, dryRun)));
    }

    private CoverageMapper mapper() {
        return new CoverageMapper(Languages.of(request));
    }

    private static <T> Uni<RestResponse<T>> ok(Uni<T> answer) {
        return answer.map(RestResponse::ok);
    }
}
