package io.nuanfeng.coverage.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.person.PersonChecks;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Finds the open hires of an outlet's people by their declarations or numbers. */
@ApplicationScoped
class Roll {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    BlindIndex index;

    @Inject
    ShanghaiClock clock;

    /** @param named who is meant, in the order declared */
    Uni<Called> call(String outletKey, List<Named> named) {
        var ids = named.stream()
                .map(Named::enrolmentId)
                .filter(id -> !id.isEmpty())
                .toList();
        var keys = named.stream()
                .map(this::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return enrolments.byIds(ids).chain(byId -> enrolments
                .openHires(keys, outletKey)
                .chain(byKey -> leaving(byId, byKey).map(leaving -> {
                    var here = byId.stream()
                            .filter(one -> one.isHire()
                                    && one.state().isOpen()
                                    && one.place().key().equals(outletKey));
                    Map<String, Enrolment> found = new HashMap<>();
                    Stream.concat(here, byKey.stream()).forEach(one -> {
                        found.put(one.id(), one);
                        found.put(one.personKey(), one);
                    });
                    return new Called(
                            named.stream().map(one -> found.get(name(one))).toList(), leaving);
                })));
    }

    private Uni<Map<String, Enrolment>> leaving(Collection<Enrolment> byId, Collection<Enrolment> byKey) {
        Set<String> hires =
                Stream.concat(byId.stream(), byKey.stream()).map(Enrolment::id).collect(Collectors.toSet());
        return enrolments.amendments(hires).map(found -> found.stream()
                .filter(one -> one.kind() == EnrolmentKind.LEAVE)
                .collect(Collectors.toMap(Enrolment::amends, one -> one)));
    }

    private String name(Named one) {
        return one.enrolmentId().isEmpty() ? key(one) : one.enrolmentId();
    }

    /** A number as any of the three papers would write it. */
    private String key(Named one) {
        if (!one.enrolmentId().isEmpty()) {
            return null;
        }
        return Stream.of(IdType.RESIDENT_ID, IdType.PASSPORT)
                .map(type -> PersonChecks.idNumber(type, one.idNumber(), clock.today())
                        .value())
                .filter(Objects::nonNull)
                .findFirst()
                .map(index::person)
                .orElse(null);
    }

    /** By the hire or by the number; the other is empty. */
    record Named(String enrolmentId, String idNumber) {
        @Override
        public String toString() {
            return "Named";
        }
    }

    /**
     * @param hires in the order named; null where there is none
     * @param leaving undecided leavers' declarations, by their hire
     */
    record Called(List<Enrolment> hires, Map<String, Enrolment> leaving) {}
}
