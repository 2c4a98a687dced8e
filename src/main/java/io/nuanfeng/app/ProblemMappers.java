package io.nuanfeng.app;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.nuanfeng.identity.http.ExpiredForms;
import io.nuanfeng.kernel.db.DatabaseTrouble;
import io.nuanfeng.kernel.policy.PolicyGap;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.time.NoCalendarException;

/** Turns every failure into a problem document, or into a page for people. Nothing internal ever shows. */
class ProblemMappers {

    @Inject
    ProblemAnswers answers;

    @Inject
    ExpiredForms expired;

    @Inject
    RoutingContext request;

    @ServerExceptionMapper
    Response refused(Problem problem) {
        return answers.of(ProblemTable.status(problem.kind()), problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        var violations = failure.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList();
        return refused(Problem.invalid(violations));
    }

    @ServerExceptionMapper({
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        io.quarkus.security.AuthenticationCompletionException.class
    })
    Uni<Response> notSignedIn(SecurityException failure) {
        return expired.isOne() && PagePaths.isPage(request.request())
                ? expired.signInAgain()
                : Uni.createFrom().item(refused(Problem.of(Problem.Kind.NOT_SIGNED_IN, "not-signed-in")));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return refused(Problem.of(Problem.Kind.FORBIDDEN, "forbidden"));
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException failure) {
        return refused(UnreadableBody.problem(failure));
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        return switch (failure.getResponse().getStatus()) {
            case 400 -> refused(Problem.of(Problem.Kind.MALFORMED, "malformed", ""));
            case 401 -> refused(Problem.of(Problem.Kind.NOT_SIGNED_IN, "not-signed-in"));
            case 403 -> refused(Problem.of(Problem.Kind.FORBIDDEN, "forbidden"));
            case 404 -> refused(Problem.notFound());
            case 405 -> answers.with(failure.getResponse(), "method-not-allowed");
            case 406 -> answers.with(failure.getResponse(), "not-acceptable");
            case 413 -> refused(Problem.of(Problem.Kind.TOO_LARGE, "too-large", 20));
            case 415 -> answers.with(failure.getResponse(), "unsupported-type");
            default ->
                failure.getResponse().getStatus() < 500
                        ? answers.with(failure.getResponse(), "malformed")
                        : unexpected(failure);
        };
    }

    /** The operator has to fill the gap, therefore it is logged; it names no person. */
    @ServerExceptionMapper
    Response unknownToThePolicyBook(PolicyGap gap) {
        Log.warnf("The policy book has %s", gap.getMessage());
        return refused(Problem.of(Problem.Kind.NOT_FOUND, "no-rate", gap.date().toString()));
    }

    @ServerExceptionMapper
    Response withoutCalendar(NoCalendarException gap) {
        Log.warnf("The calendar has %s", gap.getMessage());
        return refused(Problem.of(Problem.Kind.NOT_FOUND, "no-calendar", String.valueOf(gap.year())));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (DatabaseTrouble.isUnstorableText(failure)) {
            return refused(Problem.of(Problem.Kind.MALFORMED, "malformed", "U+0000"));
        }
        var number = Ids.readable(8);
        if (DatabaseTrouble.isAway(failure)) {
            Log.warnf("The database is away, %s: %s", number, failure);
            return refused(Problem.of(Problem.Kind.UNAVAILABLE, "unavailable", number));
        }
        Log.errorf(failure, "Unexpected failure %s", number);
        return answers.of(500, Problem.of(Problem.Kind.MALFORMED, "unexpected", number));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var path = broken.getPropertyPath().toString();
        var field = path.contains(".") ? path.substring(path.indexOf('.') + 1) : path;
        var value = broken.getInvalidValue();
        var code = value == null || value.toString().isBlank() || value.equals(List.of()) ? "required" : "wrong";
        return new Violation(field.replaceFirst("^[A-Za-z]+Request\\.", ""), code);
    }
}
