package io.nuanfeng.coverage.premium;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.audit.PersonalRecords;
import io.nuanfeng.kernel.security.Actor;

/** The deductions a courier reported, for the copy of everything. */
@ApplicationScoped
class DeductionRecords implements PersonalRecords {

    @Inject
    DeductionReports reports;

    @Override
    public String part() {
        return "deductions";
    }

    /** Staff see others' reports, too, but a copy holds nobody else's: only couriers report. */
    @Override
    public Uni<List<Map<String, Object>>> about(Actor actor) {
        return actor.isStaff()
                ? Uni.createFrom().item(List.of())
                : reports.mine(actor)
                        .map(found ->
                                found.stream().map(DeductionRecords::plain).toList());
    }

    /** No names are kept. */
    @Override
    public Uni<Boolean> nameAnother(String personKey, String name) {
        return Uni.createFrom().item(false);
    }

    private static Map<String, Object> plain(DeductionReport report) {
        return Map.of(
                "outlet", report.outletName(),
                "month", report.month().toString(),
                "line", report.text(),
                "takenFen", report.taken().fen(),
                "reportedAt", report.reportedAt().toString());
    }
}
