package io.nuanfeng.coverage.returns;

import java.time.YearMonth;
import java.util.List;

/**
 * The returns of a place and of the counties in it.
 *
 * @param items newest period first, a city's own before its counties'
 * @param rates how many counties' returns are in, by period
 */
public record ReturnBoard(String division, String place, List<DueReturn> items, List<Rate> rates) {

    /** The places of the board, each once. */
    public List<DueReturn> places() {
        return items.stream()
                .filter(one -> one.period().equals(items.get(0).period()))
                .toList();
    }

    public List<DueReturn> of(YearMonth period) {
        return items.stream().filter(one -> one.period().month().equals(period)).toList();
    }

    /** Who owes a return whose day has passed. */
    public List<DueReturn> lateOnes() {
        return items.stream()
                .filter(DueReturn::late)
                .filter(one -> !one.filing().key().isCity())
                .toList();
    }

    /**
     * Completeness and timeliness of a period.
     *
     * @param expected counties that owe it
     * @param completed how many have completed it
     * @param inTime how many did so by its day
     */
    public record Rate(ReturnPeriod period, int expected, int completed, int inTime) {

        public String completeness() {
            return FigureRules.percent(completed, expected);
        }

        public String timeliness() {
            return FigureRules.percent(inTime, expected);
        }
    }
}
