package io.nuanfeng.coverage.dispute;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;

/** Rows of the repository's statements as records, sealed values opened. */
@ApplicationScoped
class DisputeRows {

    @Inject
    Sealer sealer;

    @Inject
    DisputeTerms terms;

    byte[] sealed(String column, String disputeId, String plain) {
        return sealer.seal(place(column, disputeId), plain);
    }

    DisputeStep step(Tuple row) {
        return new DisputeStep(
                DisputeStep.Act.valueOf(row.get(2, String.class)),
                DisputeStep.By.valueOf(row.get(3, String.class)),
                verdict(row.get(4, String.class)),
                sealer.open(place("note", row.get(0, String.class)), row.get(5, byte[].class)),
                Sql.instant(row, 6));
    }

    Dispute dispute(Tuple row, List<DisputeStep> steps) {
        var id = row.get(0, String.class);
        var state = DisputeState.valueOf(row.get(4, String.class));
        var held = row.get(16, LocalDate.class);
        return new Dispute(
                id,
                row.get(1, Integer.class),
                row.get(2, String.class),
                DisputeKind.valueOf(row.get(3, String.class)),
                state,
                verdict(row.get(5, String.class)),
                new Dispute.Party(
                        row.get(6, String.class),
                        sealer.open(place("name", id), row.get(7, byte[].class)),
                        sealer.open(place("id_number", id), row.get(8, byte[].class))),
                new Dispute.Place(
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, String.class),
                        row.get(12, String.class)),
                row.get(13, String.class),
                row.get(14, String.class),
                row.get(15, LocalDate.class),
                held,
                terms.due(state, held).orElse(null),
                row.get(17, Boolean.class),
                Sql.instant(row, 18),
                steps);
    }

    private static Verdict verdict(String name) {
        return name.isEmpty() ? null : Verdict.valueOf(name);
    }

    private static Place place(String column, String id) {
        return new Place("coverage.dispute", column, id);
    }
}
