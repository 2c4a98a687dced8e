package io.nuanfeng.app;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** Says where a JSON body went wrong without repeating a word of it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(new Violation(path(unknown), "unknown-field"));
        }
        if (failure instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            var missing = wrong.getOriginalMessage().startsWith("Missing required creator property");
            return Problem.invalid(new Violation(path(wrong), missing ? "required" : "wrong"));
        }
        var at = failure.getLocation();
        return Problem.of(
                Problem.Kind.MALFORMED,
                "malformed",
                at == null ? "JSON" : "JSON " + at.getLineNr() + ":" + at.getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
