package io.nuanfeng.registry.annex1;

import io.nuanfeng.kernel.sheet.RowScan;
import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.annex1.Annex1Row.Change;
import io.nuanfeng.registry.annex1.Annex1Row.Parent;

/** Cells that only some kinds of outlet and only some changes must fill. */
final class KindRequirements {

    private KindRequirements() {}

    static void check(Annex1Row row, RowScan scan) {
        if (row.kind() == OutletKind.ENTERPRISE) {
            enterprise(row, scan);
        } else if (row.kind() == OutletKind.BRANCH) {
            scan.required(Annex1Columns.USCC, row.uscc());
            scan.required(Annex1Columns.BRANCH_NUMBER, row.branchNumber());
            parent(row.parent(), scan);
        } else if (row.kind() == OutletKind.TERMINAL) {
            terminal(row, scan);
        }
        change(row.change(), scan);
    }

    private static void enterprise(Annex1Row row, RowScan scan) {
        Licence licence = row.licence();
        scan.required(Annex1Columns.USCC, row.uscc());
        scan.required(Annex1Columns.LICENCE, licence == null ? null : licence.number());
        scan.required(Annex1Columns.LICENCE_TERM, licence == null ? null : licence.from());
    }

    private static void terminal(Annex1Row row, RowScan scan) {
        scan.required(Annex1Columns.FILING, row.filing());
        parent(row.parent(), scan);
        if (row.isIndividualBusiness()) {
            scan.warn("INDIVIDUAL_BUSINESS", Annex1Columns.USCC);
        }
    }

    private static void parent(Parent parent, RowScan scan) {
        scan.required(Annex1Columns.PARENT_NAME, parent == null ? null : parent.name());
        scan.required(Annex1Columns.PARENT_USCC, parent == null ? null : parent.uscc());
        scan.required(Annex1Columns.PARENT_PLACE, parent == null ? null : parent.licencePlace());
    }

    /** An outlet leaves the list by a document with a date (贵人社函〔2022〕18号 五(一): 依法注销、撤销). */
    private static void change(Change change, RowScan scan) {
        if (change.type() == null || change.type() == ListChange.UNCHANGED) {
            return;
        }
        scan.required(Annex1Columns.CHANGED_ON, change.on());
        boolean leaves = change.type() == ListChange.DEREGISTERED || change.type() == ListChange.REVOKED;
        if (leaves && change.document() == null) {
            scan.warn("DOCUMENT_MISSING", Annex1Columns.DOCUMENT);
        }
    }
}
