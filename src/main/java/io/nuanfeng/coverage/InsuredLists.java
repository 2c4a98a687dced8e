package io.nuanfeng.coverage;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.JobRequest;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Agencies hand in who is insured; the file is read in the background. */
@ApplicationScoped
public class InsuredLists {

    @Inject
    Transactions tx;

    @Inject
    Jobs jobs;

    @Inject
    ShanghaiClock clock;

    /**
     * @throws Problem FORBIDDEN where the officer's division does not reach the file's; INVALID for a month to come
     */
    public Uni<Job> submit(Actor actor, Once once, InsuredFile file) {
        var mayWrite = actor.has(Role.INSURANCE_OFFICER) && actor.reachesDivision(file.division());
        if (!actor.isSystem() && !mayWrite) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        if (file.period().atDay(1).isAfter(clock.today())) {
            throw Problem.invalid(new Violation("period", "day-to-come"));
        }
        var parameters =
                Map.of("division", file.division(), "period", file.period().toString());
        return jobs.submit(
                actor,
                once,
                new JobRequest(InsuredImport.KIND, file.name(), file.content(), file.dryRun(), parameters));
    }

    /** The months that an agency's files have reported. */
    public Uni<Set<YearMonth>> periods(Actor actor, String division) {
        return tx.read(
                actor, () -> Sql.rows("select distinct period from coverage.intake where division = ?1", division)
                        .map(rows -> rows.stream()
                                .map(row -> YearMonth.parse(row.get(0, String.class)))
                                .collect(Collectors.toSet())));
    }
}
