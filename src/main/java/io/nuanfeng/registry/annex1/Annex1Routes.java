package io.nuanfeng.registry.annex1;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.ParentLicence;
import io.nuanfeng.registry.RouteDecision;
import io.nuanfeng.registry.RouteFacts;
import io.nuanfeng.registry.RouteReason;
import io.nuanfeng.registry.RouteRules;

/** Gathers the facts of rule R5b from a list: an outlet's parent is another row, or an enterprise of another city. */
final class Annex1Routes {

    private static final int CITY_DIGITS = 4;

    private final Map<String, Annex1Row> enterprises = new HashMap<>();
    private final Annex1Header header;
    private final Annex1Terms terms;
    private final LocalDate asOf;

    Annex1Routes(List<Annex1Row> rows, Annex1Header header, Annex1Terms terms) {
        this.header = header;
        this.terms = terms;
        this.asOf = terms.period().atEndOfMonth();
        rows.stream()
                .filter(row -> row.kind() == OutletKind.ENTERPRISE && row.uscc() != null)
                .forEach(row -> enterprises.putIfAbsent(row.uscc(), row));
    }

    RouteDecision decide(Annex1Row row) {
        if (row.kind() == null) {
            return RouteDecision.review(List.of(RouteReason.KIND_UNKNOWN));
        }
        return RouteRules.decide(facts(row), terms.route(), asOf);
    }

    private RouteFacts facts(Annex1Row row) {
        return new RouteFacts(
                row.kind(),
                row.status(),
                row.fullyInsured(),
                header.insuredBefore(),
                row.employer(),
                row.isIndividualBusiness(),
                registered(row),
                row.licence(),
                parent(row));
    }

    private static boolean registered(Annex1Row row) {
        return switch (row.kind()) {
            case ENTERPRISE -> row.licence() != null && row.licence().number() != null;
            case BRANCH -> row.branchNumber() != null;
            case TERMINAL -> row.filing() != null;
        };
    }

    private ParentLicence parent(Annex1Row row) {
        if (row.parent() == null || row.parent().uscc() == null) {
            return ParentLicence.NOT_NAMED;
        }
        Annex1Row parent = enterprises.get(row.parent().uscc());
        if (parent == null) {
            return elsewhere(row) ? ParentLicence.LICENSED_ELSEWHERE : ParentLicence.NOT_LISTED;
        }
        if (parent.status() != OutletStatus.ACTIVE) {
            return ParentLicence.NOT_ACTIVE;
        }
        Licence licence = parent.licence();
        return licence != null && licence.inForceOn(asOf) ? ParentLicence.IN_FORCE : ParentLicence.NOT_IN_FORCE;
    }

    private static boolean elsewhere(Annex1Row row) {
        String place = row.parent().licencePlace();
        boolean comparable =
                place != null && row.county() != null && row.county().length() > CITY_DIGITS;
        return comparable && !place.startsWith(row.county().substring(0, CITY_DIGITS));
    }
}
