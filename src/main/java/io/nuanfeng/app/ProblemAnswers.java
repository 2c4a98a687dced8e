package io.nuanfeng.app;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.contract.common.model.ProblemDetails;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Words;

/** Writes a refusal in the reader's language (RFC 9457). */
@ApplicationScoped
class ProblemAnswers {

    private static final String BUNDLE = "problems";

    @Inject
    RoutingContext request;

    Response of(int status, Problem problem) {
        var locale = Languages.of(request);
        var body = new ProblemDetails()
                .type("urn:nuanfeng:problem:" + problem.slug())
                .title(words(locale, problem.slug() + ".title", problem.arguments()))
                .status(status)
                .detail(words(locale, problem.slug() + ".detail", problem.arguments()))
                .instance(request.request().path())
                .violations(null);
        problem.violations()
                .forEach(broken -> body.addViolationsItem(new io.nuanfeng.contract.common.model.Violation()
                        .field(broken.field())
                        .code(broken.code())
                        .message(words(locale, "violation." + broken.code(), broken.arguments()))));
        var answer = Response.status(status).type("application/problem+json").entity(body);
        if (problem.kind() == Problem.Kind.TOO_MANY) {
            answer.header("Retry-After", problem.arguments().get(0));
        }
        return answer.build();
    }

    /** Keeps the status and the headers, such as Allow, that the framework chose. */
    Response with(Response framework, String slug) {
        var answer = of(framework.getStatus(), Problem.of(Problem.Kind.MALFORMED, slug, ""));
        framework.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                answer.getHeaders().addAll(name, values.toArray());
            }
        });
        return answer;
    }

    private static String words(Locale locale, String key, List<Object> arguments) {
        return Words.say(BUNDLE, locale, key, arguments.toArray());
    }
}
