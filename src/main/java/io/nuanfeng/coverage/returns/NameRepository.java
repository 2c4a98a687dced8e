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

    private static final String OF =
            "select person_key, name_sealed, id_number_sealed from coverage.person where person_key = any(?1)";

    @Inject
    Sealer sealer;

    Uni<Map<String, Name>> of(Collection<String> personKeys) {
        return Sql.rows(OF, (Object) personKeys.toArray(String[]::new)).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> row.get("person_key", String.class), this::name)));
    }

    private Name name(Tuple row) {
        var key = row.get("person_key", String.class);
        return new Name(
                open(key, "name", row.get("name_sealed", byte[].class)),
                Masks.idNumber(open(key, "id_number", row.get("id_number_sealed", byte[].class))));
    }

    private String open(String key, String column, byte[] sealed) {
        return sealer.open(new Place("coverage.person", column, key), sealed);
    }

    record Name(String name, String maskedNumber) {

        static final Name NONE = new Name("", "");

        @Override
        public String toString() {
            return "Name[…]";
        }
    }
}
