package io.nuanfeng.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.Texts;

/** What is on record about a person's cover, corrections and certificates included, for the person's own copy. */
@ApplicationScoped
class CoverRecords implements PersonalRecords {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    @Inject
    CoverRepository covers;

    @Inject
    CertificateRepository certificates;

    @Inject
    ObjectMapper json;

    @Override
    public String part() {
        return "coverage";
    }

    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        if (actor.personKey().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return covers.of(List.of(actor.personKey()))
                .chain(facts -> certificates.of(actor.personKey()).map(issued -> {
                    var records = new ArrayList<Map<String, Object>>();
                    facts.get(actor.personKey()).covers().forEach(cover -> records.add(plain(cover)));
                    issued.forEach(certificate -> records.add(plain(certificate.claims())));
                    return records;
                }));
    }

    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return certificates
                .person(personKey)
                .map(person -> !Texts.key(person.name()).equals(Texts.key(name)))
                .onFailure(Problem.class)
                .recoverWithItem(false);
    }

    private Map<String, Object> plain(Object value) {
        return json.convertValue(value, FIELDS);
    }
}
