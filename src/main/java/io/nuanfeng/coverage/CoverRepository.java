package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.db.Apart;
import io.nuanfeng.kernel.db.Sql;

/** Reads cover as the database writes it: whole statements as JSON, one query for however many people. */
@ApplicationScoped
class CoverRepository {

    static final String OF_PEOPLE =
            """
            select c.person_key, cast(jsonb_agg(coverage.as_json(c)) as text)
            from coverage.cover c
            where c.person_key in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
            group by c.person_key
            """;

    @Inject
    Apart apart;

    @Inject
    ObjectMapper json;

    /** What one person may know of himself; opens no transaction. */
    Uni<CoverageFacts> own(String personKey) {
        return apart.row("select coverage.own_facts($1)", personKey)
                .map(row -> read(row.getString(0), CoverageFacts.class));
    }

    /** What the actor of the running transaction may see of these people; an entry for each of them. */
    Uni<Map<String, CoverageFacts>> of(Collection<String> personKeys) {
        return Sql.row("select cast(coverage.reach() as text)")
                .map(row -> read(row.get(0, String.class), Reach.class))
                .chain(reach -> Sql.rows(OF_PEOPLE, write(personKeys)).map(rows -> {
                    var facts = new HashMap<String, CoverageFacts>();
                    personKeys.forEach(key -> facts.put(key, reach.facts(List.of())));
                    rows.forEach(row -> facts.put(
                            row.get(0, String.class),
                            reach.facts(List.of(read(row.get(1, String.class), Cover[].class)))));
                    return facts;
                }));
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("The database does not write " + type.getSimpleName(), changed);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Not plain data", impossible);
        }
    }

    private record Reach(LocalDate dataUntil, Instant receivedAt) {
        CoverageFacts facts(List<Cover> covers) {
            return new CoverageFacts(covers, dataUntil, receivedAt);
        }
    }
}
