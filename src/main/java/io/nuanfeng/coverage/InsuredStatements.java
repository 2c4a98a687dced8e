package io.nuanfeng.coverage;

import java.util.Map;

import io.nuanfeng.coverage.insured.InsuredRow;
import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.registry.Outlet;

/** Rows of a file as statements of the register, the outlet as it stands on the newest list. */
final class InsuredStatements {

    private InsuredStatements() {}

    static CoverStatement of(InsuredRow row, IntakeFile file, Map<String, Outlet> known, BlindIndex index) {
        var cover = new Cover(
                Ids.next(),
                outlet(row, file, known.get(row.outletKey())),
                row.insurer(),
                row.agency(),
                row.from(),
                row.until(),
                row.state(),
                row.cause(),
                file.known(row.knownFrom()),
                null);
        return new CoverStatement(index.person(row.idNumber()), row.name(), row.idNumber(), cover);
    }

    /** Who is insured for an outlet that the register does not know is insured all the same. */
    private static CoverOutlet outlet(InsuredRow row, IntakeFile file, Outlet found) {
        if (found == null) {
            return new CoverOutlet(row.outletKey(), "", row.outletKey(), file.division(), CoverRoute.REVIEW, null);
        }
        var liable = found.liableUnit();
        return new CoverOutlet(
                found.key(),
                found.id(),
                found.name(),
                found.division(),
                CoverRoute.valueOf(found.route().way().name()),
                liable.name().isEmpty() ? null : new Unit(liable.name(), liable.uscc()));
    }
}
