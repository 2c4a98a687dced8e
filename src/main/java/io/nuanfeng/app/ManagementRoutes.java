package io.nuanfeng.app;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.ManagementInterface;

/** What the management port serves besides health and metrics: the contract, word for word. */
class ManagementRoutes {

    void serveContract(@Observes ManagementInterface management) {
        var document = ContractDocument.merged();
        management.router().get("/q/openapi").handler(request -> request.response()
                .putHeader("Content-Type", "application/yaml;charset=UTF-8")
                .end(document));
    }
}
