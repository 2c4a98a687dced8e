package io.nuanfeng.support;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** A door for tests: one statement in a transaction, over HTTP. */
@Path("/api/v1/test/transactions")
public class TransactionDoor {

    @Inject
    Transactions tx;

    /** Answers after some milliseconds inside the database. */
    @GET
    @Path("/slow")
    @PermitAll
    public Uni<String> slow(@QueryParam("ms") int milliseconds) {
        return tx.write(
                Actor.visitor(), () -> Sql.row("select cast(pg_sleep(?1 / 1000.0) as text)", (double) milliseconds)
                        .replaceWith("done"));
    }

    @GET
    @Path("/echo")
    @PermitAll
    public Uni<String> echo(@QueryParam("text") String text) {
        return tx.read(
                Actor.visitor(), () -> Sql.row("select cast(?1 as text)", text).map(row -> row.get(0, String.class)));
    }

    /** Fails as the database would with this code. */
    @GET
    @Path("/failing")
    @PermitAll
    public Uni<String> failing(@QueryParam("state") String state) {
        return tx.write(
                Actor.visitor(), () -> Sql.update("do 'begin raise exception using errcode = ''" + state + "''; end'")
                        .replaceWith("done"));
    }
}
