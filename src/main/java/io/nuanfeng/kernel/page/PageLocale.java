package io.nuanfeng.kernel.page;

import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Every page of a request is written in its reader's language. */
final class PageLocale {

    private PageLocale() {}

    static void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(PageLocale::speak);
    }

    private static void speak(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            var request =
                    Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
            if (request != null) {
                template.setLocale(Languages.of(request));
            }
        }
    }
}
