package io.nuanfeng.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;

import io.nuanfeng.app.ContractDocument;

/** Checks each REST Assured call, request and answer, against the files in {@code openapi/}. */
public final class Contract {

    private static final OpenApiInteractionValidator STRICT = validator(Level.ERROR);
    private static final OpenApiInteractionValidator ANSWERS_ONLY = validator(Level.IGNORE);

    private Contract() {}

    /** For calls that the contract allows. */
    public static OpenApiValidationFilter kept() {
        return new OpenApiValidationFilter(STRICT);
    }

    /** For calls that break the contract on purpose: only the answer is checked. */
    public static OpenApiValidationFilter brokenByTheCaller() {
        return new OpenApiValidationFilter(ANSWERS_ONLY);
    }

    private static OpenApiInteractionValidator validator(Level requests) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(ContractDocument.merged())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", requests)
                        .withLevel("validation.request.security.missing", Level.IGNORE)
                        .withLevel("validation.request.security.invalid", Level.IGNORE)
                        .withLevel("validation.schema.additionalProperties", Level.ERROR)
                        .build())
                .build();
    }
}
