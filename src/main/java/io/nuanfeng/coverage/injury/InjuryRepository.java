package io.nuanfeng.coverage.injury;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.coverage.injury.InjuryRow.Found;
import io.nuanfeng.coverage.injury.InjuryRow.Site;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.db.Sql;

/** Accidents in the database, their words sealed. Row-level security shows each actor what they may see. */
@ApplicationScoped
class InjuryRepository {

    private static final String SELECT =
            """
            select i.id, i.reference, i.account, i.person_key, i.happened_at, i.outlet_id, i.outlet_name, i.division,
                   i.place, i.teller, i.what_sealed, i.victim_sealed, i.liable_name, i.liable_uscc, i.liable_clause,
                   i.period, i.later_list, i.cover_then, i.cover_now, i.elsewhere, i.recorded_at, i.engagement
            from coverage.injury i
            """;

    private static final String INSERT =
            """
            insert into coverage.injury
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
                    ?22)
            """;

    private static final String NEWEST = SELECT
            + """
            where ?1 = '' or (i.recorded_at, i.id) < (select c.recorded_at, c.id from coverage.injury c where c.id = ?1)
            order by i.recorded_at desc, i.id desc limit ?2
            """;

    @Inject
    Sealer sealer;

    Uni<Integer> insert(InjuryRow row) {
        var accident = row.accident();
        return Sql.update(
                INSERT,
                row.id(),
                row.reference(),
                row.account(),
                row.personKey(),
                accident.happenedAt(),
                accident.outletId(),
                row.site().name(),
                row.site().division(),
                accident.place().name(),
                accident.teller().name(),
                sealer.seal(place(row.id(), "what"), accident.what()),
                sealer.seal(place(row.id(), "victim"), accident.victim()),
                row.found().name(),
                row.found().uscc(),
                row.found().clause(),
                row.found().period(),
                row.found().laterList(),
                row.cover().then(),
                row.cover().now(),
                row.cover().elsewhere(),
                row.recordedAt(),
                row.found().engagement());
    }

    Uni<Optional<InjuryRow>> find(String id) {
        return Sql.row(SELECT + " where i.id = ?1", id)
                .map(row -> Optional.ofNullable(row).map(this::opened));
    }

    /** @param after id of the last one seen; empty from the start */
    Uni<List<InjuryRow>> newest(String after, int limit) {
        return Sql.rows(NEWEST, after, limit)
                .map(rows -> rows.stream().map(this::opened).toList());
    }

    private InjuryRow opened(Tuple row) {
        var id = text(row, "id");
        var accident = new Accident(
                Sql.instant(row, 4),
                text(row, "outlet_id"),
                AccidentPlace.valueOf(text(row, "place")),
                sealer.open(place(id, "what"), row.get("what_sealed", byte[].class)),
                Teller.valueOf(text(row, "teller")),
                sealer.open(place(id, "victim"), row.get("victim_sealed", byte[].class)));
        return new InjuryRow(
                id,
                text(row, "reference"),
                text(row, "account"),
                text(row, "person_key"),
                accident,
                new Site(text(row, "outlet_name"), text(row, "division")),
                new Found(
                        text(row, "liable_name"),
                        text(row, "liable_uscc"),
                        text(row, "liable_clause"),
                        text(row, "period"),
                        row.get("later_list", Boolean.class),
                        text(row, "engagement")),
                new CoverSeen(text(row, "cover_then"), text(row, "cover_now"), row.get("elsewhere", Boolean.class)),
                Sql.instant(row, 20));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static Place place(String id, String column) {
        return new Place("coverage.injury", column, id);
    }
}
