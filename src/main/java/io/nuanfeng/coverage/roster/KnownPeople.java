package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.Cover;
import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.CoverStatements;
import io.nuanfeng.kernel.db.Transactions;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.sheet.Texts;

/** What is on record of people wherever they work: a manager learns no more of it than one finding. */
@ApplicationScoped
class KnownPeople {

    private static final Actor PORTAL = Actor.system("enrolments");

    @Inject
    Transactions tx;

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    CoverStatements covers;

    Uni<Known> of(Collection<String> personKeys, String outletKey) {
        return tx.read(PORTAL, () -> enrolments.openAnywhere(personKeys).chain(open -> covers.standing(personKeys)
                .chain(standing -> covers.names(personKeys).map(names -> Known.of(outletKey, open, standing, names)))));
    }

    /**
     * All by person.
     *
     * @param here hires that stand open at the outlet itself
     * @param open hires that stand open anywhere
     * @param names as the agencies have them
     */
    record Known(
            String outletKey,
            Map<String, Enrolment> here,
            Map<String, List<Enrolment>> open,
            Map<String, List<Cover>> standing,
            Map<String, String> names) {

        static Known of(
                String outletKey, List<Enrolment> open, Map<String, List<Cover>> standing, Map<String, String> names) {
            var here = new HashMap<String, Enrolment>();
            open.stream()
                    .filter(one -> one.place().key().equals(outletKey))
                    .forEach(one -> here.put(one.personKey(), one));
            return new Known(
                    outletKey,
                    here,
                    open.stream().collect(Collectors.groupingBy(Enrolment::personKey)),
                    standing,
                    names);
        }

        boolean hasAnotherName(String personKey, String name) {
            var known = new ArrayList<String>();
            if (names.containsKey(personKey)) {
                known.add(names.get(personKey));
            }
            open.getOrDefault(personKey, List.of())
                    .forEach(one -> known.add(one.hire().worker().name()));
            return known.stream().anyMatch(other -> !Texts.key(other).equals(Texts.key(name)));
        }

        boolean isInsuredElsewhere(String personKey, LocalDate today) {
            return insured(personKey, today)
                    .anyMatch(cover -> !cover.outlet().key().equals(outletKey));
        }

        private Stream<Cover> insured(String personKey, LocalDate today) {
            return standing.getOrDefault(personKey, List.of()).stream()
                    .filter(cover -> cover.state() == CoverState.IN_FORCE && cover.contains(today));
        }
    }
}
