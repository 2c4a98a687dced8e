package io.nuanfeng.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.security.Actor;

/** Where to register and whom to ring. */
@ApplicationScoped
public class Agencies {

    private static final String ALL = "select division, name, phone, confirmed from registry.agency order by division";

    @Inject
    Transactions tx;

    @Inject
    Divisions divisions;

    /** The agencies in and above a division; all where it is empty. */
    public Uni<List<Agency>> around(Actor actor, String division) {
        var place = place(division);
        return all(actor).map(agencies -> agencies.stream()
                .filter(agency -> place(agency.division()).covers(place) || place.covers(place(agency.division())))
                .toList());
    }

    /** The agency nearest to a town or county: its own, else that of the city above; empty where none is known. */
    public Uni<Optional<Agency>> of(Actor actor, String division) {
        var place = place(division);
        return all(actor).map(agencies -> agencies.stream()
                .filter(agency -> place(agency.division()).covers(place))
                .max(Comparator.comparing(
                        agency -> place(agency.division()).prefix().length())));
    }

    private Uni<List<Agency>> all(Actor actor) {
        return tx.read(actor, () -> Sql.rows(ALL)
                .map(rows -> rows.stream().map(this::agency).toList()));
    }

    private static DivisionCode place(String division) {
        return division.isEmpty() ? DivisionCode.NATION : DivisionCode.of(division);
    }

    private Agency agency(Tuple row) {
        var division = row.get("division", String.class);
        return new Agency(
                division,
                divisions.name(division),
                row.get("name", String.class),
                row.get("phone", String.class),
                row.get("confirmed", Boolean.class));
    }
}
