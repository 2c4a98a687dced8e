package io.nuanfeng.coverage.roster;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobFile;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;

/** The agency hands in its decisions as a file; it is read in the background. */
@ApplicationScoped
public class DecisionFiles {

    @Inject
    Jobs jobs;

    /** @throws Problem FORBIDDEN to everybody but an agency's officers */
    public Uni<Job> submit(Actor actor, Once once, JobFile file, boolean dryRun) {
        if (!actor.has(Role.INSURANCE_OFFICER)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return jobs.submit(
                actor, once, new JobRequest(DecisionImport.KIND, file.name(), file.content(), dryRun, Map.of()));
    }
}
