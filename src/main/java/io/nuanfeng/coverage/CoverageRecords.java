package io.nuanfeng.coverage;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.db.Sql;
import io.nuanfeng.kernel.security.Actor;

/** Everything the agencies' files say about a person and every certificate made for them, for their own copy. */
@ApplicationScoped
class CoverageRecords implements PersonalRecords {

    private static final String MINE =
            """
            select text from (
                select cast(jsonb_build_object('kind', 'COVER') || to_jsonb(c) - 'person_key' - 'job_id' as text) as text,
                       c.known_from as at
                from coverage.cover c where c.person_key = ?1
                union all
                select cast(jsonb_build_object('kind', 'CERTIFICATE', 'id', t.id, 'issued_at', t.issued_at,
                            'expires_on', t.expires_on, 'revoked_at', t.revoked_at) as text), t.issued_at
                from coverage.certificate t where t.person_key = ?1) as mine
            order by at limit 5000
            """;

    @Inject
    ObjectMapper json;

    @Override
    public String part() {
        return "coverage";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.personKey().isEmpty()
                ? Uni.createFrom().item(List.of())
                : Sql.rows(MINE, actor.personKey()).map(rows -> rows.stream()
                        .map(row -> read(row.get(0, String.class)))
                        .toList());
    }

    private Map<String, Object> read(String record) {
        try {
            return json.readValue(record, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A row that PostgreSQL wrote as JSON cannot be read", impossible);
        }
    }
}
