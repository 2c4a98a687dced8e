package io.nuanfeng.pay.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.nuanfeng.contract.common.model.JobView;
import io.nuanfeng.contract.pay.resources.PayrollsApi;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.rest.Uploads;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.pay.payroll.Payrolls;

/** Payroll files, for employers and the labour inspection. */
public class PayrollResource implements PayrollsApi {

    @Inject
    Payrolls payrolls;

    @Inject
    Uploads uploads;

    @Inject
    CurrentActor current;

    @Override
    @RolesAllowed({"OUTLET_MANAGER", "ENTERPRISE_MANAGER", "LABOUR_OFFICER"})
    public Uni<RestResponse<JobView>> checkPayroll(FileUpload file, String idempotencyKey) {
        var actor = current.get();
        return uploads.receive(
                file, content -> payrolls.submit(actor, Once.of(idempotencyKey, ""), file.fileName(), content));
    }
}
