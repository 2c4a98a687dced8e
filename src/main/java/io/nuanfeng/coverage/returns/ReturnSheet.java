package io.nuanfeng.coverage.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A return as somebody opens it.
 *
 * @param filing of the place itself
 * @param late whether its day has passed and it is not completed
 * @param locked whether its day has passed and nobody has opened it
 * @param counties the place's own part, or all counties of a city
 * @param findings what does not fit
 */
public record ReturnSheet(
        ReturnKey key,
        ReturnPeriod period,
        String place,
        Filing filing,
        boolean late,
        boolean locked,
        List<CountyReturn> counties,
        List<Finding> findings) {

    /** All outlets of all its counties. */
    public List<OutletPeople> rows() {
        return counties.stream().flatMap(county -> county.rows().stream()).toList();
    }

    public int count(Cell cell) {
        return FigureRules.count(rows(), cell);
    }

    /** The latest knowledge in it. */
    public Instant asOf() {
        return counties.stream()
                .map(county -> county.roster().asOf())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    public LocalDate day() {
        return counties.stream()
                .map(county -> county.roster().day())
                .max(LocalDate::compareTo)
                .orElse(period.last());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
    }
}
