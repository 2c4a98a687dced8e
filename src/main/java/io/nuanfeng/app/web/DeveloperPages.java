package io.nuanfeng.app.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.nuanfeng.app.ContractDocument;
import io.nuanfeng.app.ContractDocument.Operation;

/** What programs can ask of the portal, read from the contract itself. */
@Path("/developers")
public class DeveloperPages {

    private static final List<Operation> OPERATIONS = ContractDocument.operations();

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance operations() {
        return Templates.developers(OPERATIONS);
    }

    @GET
    @Path("openapi.yaml")
    @PermitAll
    @Produces("application/yaml")
    public String contract() {
        return ContractDocument.merged();
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance developers(List<Operation> operations);
    }
}
