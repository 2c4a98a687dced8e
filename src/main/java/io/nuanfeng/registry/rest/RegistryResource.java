package io.nuanfeng.registry.rest;

import java.time.YearMonth;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.registry.model.AgencyListView;
import io.nuanfeng.contract.registry.model.ContactsRequest;
import io.nuanfeng.contract.registry.model.ContactsView;
import io.nuanfeng.contract.registry.model.DivisionListView;
import io.nuanfeng.contract.registry.model.MonthlyDiffView;
import io.nuanfeng.contract.registry.model.MonthlyListsView;
import io.nuanfeng.contract.registry.model.OutletPageView;
import io.nuanfeng.contract.registry.model.OutletRecordView;
import io.nuanfeng.contract.registry.model.OutletView;
import io.nuanfeng.contract.registry.resources.RegistryApi;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.registry.Agencies;
import io.nuanfeng.registry.ContactSheets;
import io.nuanfeng.registry.Divisions;
import io.nuanfeng.registry.ListFile;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyLists;
import io.nuanfeng.registry.OutletDirectory;
import io.nuanfeng.registry.OutletRecords;

/** The register over HTTP. */
public class RegistryResource implements RegistryApi {

    @Inject
    CurrentActor current;

    @Inject
    Divisions divisions;

    @Inject
    OutletDirectory directory;

    @Inject
    OutletRecords records;

    @Inject
    MonthlyLists lists;

    @Inject
    ContactSheets contacts;

    @Inject
    Agencies agencies;

    @Inject
    Uploads uploads;

    @Override
    @PermitAll
    public Uni<RestResponse<DivisionListView>> listDivisions(String parent) {
        return ok(Uni.createFrom().item(() -> RegistryMapper.divisions(divisions.children(given(parent)))));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<OutletPageView>> findOutlets(
            String query, String division, String kind, String status, Integer limit, String cursor) {
        var asked = Queries.outlets(query, division, Queries.filter(kind, status), cursor, limit);
        return ok(directory.search(current.get(), asked).map(RegistryMapper::page));
    }

    @Override
    @PermitAll
    public Uni<RestResponse<OutletView>> getOutlet(String id) {
        return ok(directory.look(current.get(), id).map(RegistryMapper::outlet));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<OutletRecordView>> getOutletRecord(String id) {
        return ok(records.open(current.get(), id).map(RegistryMapper::outletRecord));
    }

    @Override
    @RolesAllowed("POSTAL_OFFICER")
    public Uni<RestResponse<JobView>> importMonthlyList(
            String kind, String period, String division, FileUpload file, Boolean dryRun, String idempotencyKey) {
        var actor = current.get();
        return uploads.receive(
                file,
                content -> lists.submit(
                        actor,
                        Once.of(idempotencyKey, ""),
                        new ListFile(order(period, division), file.fileName(), content, dryRun)));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<MonthlyListsView>> listMonthlyLists(String division) {
        return ok(lists.all(current.get(), given(division)).map(ListMapper::lists));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<MonthlyDiffView>> getMonthlyListDiff(String period, String division) {
        return ok(lists.diff(current.get(), order(period, division)).map(ListMapper::diff));
    }

    @Override
    @RolesAllowed({"POSTAL_OFFICER", "INSURANCE_OFFICER", "LABOUR_OFFICER"})
    public Uni<RestResponse<ContactsView>> putContacts(String division, ContactsRequest request, String ifMatch) {
        return contacts.save(current.get(), division, Versions.read(ifMatch), ContactMapper.people(request))
                .map(Versions::answer);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<AgencyListView>> listAgencies(String division) {
        return ok(agencies.around(current.get(), given(division)).map(RegistryMapper::agencies));
    }

    private static ListOrder order(String period, String division) {
        return new ListOrder(YearMonth.parse(period), division);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private static <T> Uni<RestResponse<T>> ok(Uni<T> answer) {
        return answer.map(RestResponse::ok);
    }
}
