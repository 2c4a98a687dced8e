package io.nuanfeng.oversight.rest;

import io.nuanfeng.contract.common.model.SourceView;
import io.nuanfeng.kernel.policy.Citation;

/** Clauses in the contract's words. */
final class Sources {

    private Sources() {}

    static SourceView view(Citation citation) {
        var source = citation.source();
        return new SourceView()
                .instrument(source.instrument())
                .article(source.article())
                .text(citation.text())
                .confidence(
                        SourceView.ConfidenceEnum.valueOf(source.confidence().name()));
    }
}
