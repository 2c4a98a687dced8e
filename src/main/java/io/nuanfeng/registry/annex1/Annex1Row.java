package io.nuanfeng.registry.annex1;

import java.time.LocalDate;
import java.util.Set;

import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.OutletStatus;

/**
 * One outlet as a monthly list states it. What a file leaves empty or has wrong is null.
 *
 * @param row spreadsheet row
 * @param key credit code of enterprises and branches, receipt number of filed outlets
 * @param doubted columns whose value a finding calls into question: they are not compared between months
 */
public record Annex1Row(
        int row,
        String key,
        String county,
        String town,
        String name,
        String brand,
        OutletKind kind,
        String uscc,
        Licence licence,
        String branchNumber,
        Filing filing,
        Boolean employer,
        Parent parent,
        String address,
        Contact contact,
        Heads heads,
        Boolean fullyInsured,
        Boolean declaredEligible,
        String declaredWay,
        Change change,
        String note,
        Set<String> doubted) {

    /** Receipt of the filing and its day. */
    public record Filing(String receipt, LocalDate filedOn) {}

    /** The enterprise the outlet belongs to; {@code licencePlace} is the division where it is licensed and insures. */
    public record Parent(String name, String uscc, String licencePlace) {}

    /** The person in charge. */
    public record Contact(String name, String phone) {
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    /** People working there; the split is null when the list states only the total. */
    public record Heads(int total, Integer own, Integer dispatched, Integer other) {

        /** The number to count with: where total and split disagree, which is a finding, the split is the nearer source. */
        public int counted() {
            return own == null ? total : own + dispatched + other;
        }
    }

    /** What happened since the last list, with the document or cause. */
    public record Change(ListChange type, LocalDate on, String document) {}

    Annex1Row doubting(Set<String> columns) {
        return new Annex1Row(
                row,
                key,
                county,
                town,
                name,
                brand,
                kind,
                uscc,
                licence,
                branchNumber,
                filing,
                employer,
                parent,
                address,
                contact,
                heads,
                fullyInsured,
                declaredEligible,
                declaredWay,
                change,
                note,
                Set.copyOf(columns));
    }

    public OutletStatus status() {
        if (change.type() == ListChange.DEREGISTERED) {
            return OutletStatus.DEREGISTERED;
        }
        return change.type() == ListChange.REVOKED ? OutletStatus.REVOKED : OutletStatus.ACTIVE;
    }

    public boolean isIndividualBusiness() {
        return uscc != null && uscc.startsWith("92");
    }

    public boolean usesDispatch() {
        return heads != null && heads.dispatched() != null && heads.dispatched() > 0;
    }
}
