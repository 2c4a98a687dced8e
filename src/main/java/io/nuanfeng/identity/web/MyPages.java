package io.nuanfeng.identity.web;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.identity.Account;
import io.nuanfeng.identity.Accounts;
import io.nuanfeng.identity.PersonalData;
import io.nuanfeng.identity.Session;
import io.nuanfeng.identity.Sessions;
import io.nuanfeng.kernel.audit.ReadRecord;
import io.nuanfeng.kernel.security.CurrentActor;

/** Me: who I am here, where I am signed in, who looked. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class MyPages {

    private static final int READINGS = 100;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    PersonalData data;

    @Inject
    Entrance entrance;

    @Inject
    CurrentActor current;

    @GET
    @Path("me")
    @Authenticated
    public Uni<TemplateInstance> me() {
        return accounts.mine(current.get()).map(Templates::me);
    }

    @GET
    @Path("me/sessions")
    @Authenticated
    public Uni<TemplateInstance> sessions() {
        return sessions.mine(current.get())
                .map(living -> Templates.sessions(living, current.get().sessionId()));
    }

    @POST
    @Path("me/sessions/end")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<TemplateInstance>> end(@FormParam("id") String id) {
        return sessions.end(current.get(), id == null ? "" : id)
                .replaceWith(RestResponse.seeOther(URI.create("/me/sessions")));
    }

    @GET
    @Path("me/readings")
    @Authenticated
    public Uni<TemplateInstance> readings() {
        return data.readings(current.get(), READINGS).map(Templates::readings);
    }

    @POST
    @Path("sign-out")
    @Authenticated
    public Uni<RestResponse<TemplateInstance>> signOut() {
        return sessions.end(current.get(), current.get().sessionId()).map(ended -> entrance.leave());
    }

    @CheckedTemplate(basePath = "identity")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance me(Account account);

        static native TemplateInstance sessions(List<Session> sessions, String current);

        static native TemplateInstance readings(List<ReadRecord> readings);
    }
}
