package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.registry.Divisions;

/** The divisions an officer serves, to choose from. */
@ApplicationScoped
class Places {

    @Inject
    Divisions divisions;

    @Inject
    CurrentActor current;

    /**
     * The officer's own division and those below it, the own first.
     *
     * @throws Problem NOT_FOUND where the officer serves none
     */
    List<Choice> reached() {
        var reached = current.get().scopes().stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIVISION)
                .map(Scope::id)
                .flatMap(code -> Stream.concat(divisions.find(code).stream(), divisions.children(code).stream()))
                .filter(division -> division.code().length() == 6)
                .map(division -> new Choice(division.code(), division.name()))
                .toList();
        if (reached.isEmpty()) {
            throw Problem.notFound();
        }
        return reached;
    }
}
