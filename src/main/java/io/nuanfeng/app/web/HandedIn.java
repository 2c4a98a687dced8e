package io.nuanfeng.app.web;

import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.InsuredFile;
import io.nuanfeng.coverage.InsuredLists;
import io.nuanfeng.kernel.db.Offload;
import io.nuanfeng.kernel.db.Once;
import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.ListFile;
import io.nuanfeng.registry.ListOrder;
import io.nuanfeng.registry.MonthlyLists;

/** Brings a list that was handed in on the page to the module it is for. */
@ApplicationScoped
class HandedIn {

    static final String ANNEX_1 = "annex1";
    static final String INSURED = "insured";

    @Inject
    MonthlyLists outlets;

    @Inject
    InsuredLists insured;

    Uni<Job> take(Actor actor, ImportForm form, YearMonth period) {
        var division = division(actor);
        var once = Once.of(form.once, "");
        var dryRun = Boolean.parseBoolean(form.dryRun);
        var name = form.file.fileName();
        return Offload.call(form::content)
                .chain(content -> form.kind.equals(ANNEX_1)
                        ? outlets.submit(
                                actor, once, new ListFile(new ListOrder(period, division), name, content, dryRun))
                        : insured.submit(actor, once, new InsuredFile(division, period, name, content, dryRun)));
    }

    /** An officer hands in for the division they are appointed to. */
    private static String division(Actor actor) {
        return actor.scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .sorted()
                .findFirst()
                .orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "forbidden"));
    }
}
