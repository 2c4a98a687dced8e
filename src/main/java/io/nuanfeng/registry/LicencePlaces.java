package io.nuanfeng.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;

/** Where the enterprise that opened an outlet is licensed, and therefore insures for it. */
@ApplicationScoped
public class LicencePlaces {

    private static final Actor PORTAL = Actor.system("licence-place");

    /** Part of a row that only officers may read whole; the place alone is no secret. */
    private static final String PLACE =
            """
            select coalesce(facts->'parent'->>'licencePlace', '') from registry.list_detail
            where key = ?1 order by period desc limit 1
            """;

    @Inject
    Transactions tx;

    /** Division of the opener's licence; empty where the newest list names none. */
    public Uni<String> ofOpener(String outletKey) {
        return tx.read(PORTAL, () -> Sql.row(PLACE, outletKey).map(row -> row == null ? "" : row.get(0, String.class)));
    }
}
