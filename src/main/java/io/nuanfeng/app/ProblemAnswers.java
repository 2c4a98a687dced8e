package io.nuanfeng.app;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.contract.common.model.ProblemDetails;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Words;

/** Writes a refusal in the reader's language: a document for programs (RFC 9457), a page with the same words for people. */
@ApplicationScoped
class ProblemAnswers {

    private static final String BUNDLE = "problems";

    @Inject
    RoutingContext request;

    Response of(int status, Problem problem) {
        var answer = PagePaths.wantsPage(request.request())
                ? page(status, problem)
                : Response.status(status).type("application/problem+json").entity(document(status, problem));
        if (problem.kind() == Problem.Kind.TOO_MANY) {
            answer.header("Retry-After", problem.arguments().get(0));
        }
        if (problem.kind() == Problem.Kind.UNAVAILABLE) {
            answer.header("Retry-After", 60);
        }
        return answer.build();
    }

    private Response.ResponseBuilder page(int status, Problem problem) {
        if (status == 401 && request.request().method().name().equals("GET")) {
            return Response.seeOther(ProblemPages.signIn(request.request().uri()));
        }
        var violations =
                problem.violations().stream().map(this::violation).distinct().toList();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(ProblemPages.Templates.problem(
                        status, words(problem, ".title"), words(problem, ".detail"), violations));
    }

    private ProblemDetails document(int status, Problem problem) {
        var body = new ProblemDetails()
                .type("urn:nuanfeng:problem:" + problem.slug())
                .title(words(problem, ".title"))
                .status(status)
                .detail(words(problem, ".detail"))
                .instance(request.request().path())
                .violations(null);
        problem.violations()
                .forEach(broken -> body.addViolationsItem(new io.nuanfeng.contract.common.model.Violation()
                        .field(broken.field())
                        .code(broken.code())
                        .message(violation(broken))));
        return body;
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

    private String words(Problem problem, String part) {
        return say(problem.slug() + part, problem.arguments());
    }

    private String violation(io.nuanfeng.kernel.problem.Violation broken) {
        return say("violation." + broken.code(), broken.arguments());
    }

    private String say(String key, List<Object> arguments) {
        return Words.say(BUNDLE, Languages.of(request), key, arguments.toArray());
    }
}
