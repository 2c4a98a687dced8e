package io.nuanfeng.coverage.returns;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.identifier.Masks;

/** Whom the keys of a figure stand for, as far as the actor of the running transaction may know. */
@ApplicationScoped
class NameRepository {

    /** Who was never insured is named by the outlet's declaration alone. */
    private static final String OF =
            """
            select distinct on (person_key) person_key, owner, id, name_sealed, id_number_sealed from (
                select person_key, 'coverage.person' as owner, person_key as id, name_sealed, id_number_sealed,
                       1 as rank, null as changed
                from coverage.person where person_key = any(?1)
                union all
                select person_key, 'coverage.enrolment', id, name_sealed, id_number_sealed, 2, changed_at
                from coverage.enrolment where person_key = any(?1) and length(name_sealed) > 0) known
            order by person_key, rank, changed desc, id
            """;

    @Inject
    Sealer sealer;

    Uni<Map<String, Name>> of(Collection<String> personKeys) {
        return Sql.rows(OF, (Object) personKeys.toArray(String[]::new)).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> row.get("person_key", String.class), this::name)));
    }

    private Name name(Tuple row) {
        return new Name(open(row, "name"), Masks.idNumber(open(row, "id_number")));
    }

    private String open(Tuple row, String column) {
        var place = new Place(row.get("owner", String.class), column, row.get("id", String.class));
        return sealer.open(place, row.get(column + "_sealed", byte[].class));
    }

    record Name(String name, String maskedNumber) {

        static final Name NONE = new Name("", "");

        @Override
        public String toString() {
            return "Name[…]";
        }
    }
}
