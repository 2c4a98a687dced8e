package io.nuanfeng.pay.payroll;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.security.Actor;

/** Employers have a whole payroll checked before it is paid. */
@ApplicationScoped
public class Payrolls {

    @Inject
    Jobs jobs;

    /**
     * Takes a payroll for checking in the background. The result file carries the figures of each row.
     *
     * @param fileName as the sender calls it; only shown to the sender again
     */
    public Uni<Job> submit(Actor actor, Once once, String fileName, byte[] content) {
        return jobs.submit(actor, once, new JobRequest(PayrollImport.KIND, fileName, content, false, Map.of()));
    }
}
