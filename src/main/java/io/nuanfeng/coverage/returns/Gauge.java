package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much of a place is insured, by both denominators.
 *
 * @param byEnterprise by the unit that has to insure
 * @param byReason why eligible outlets have insured nobody
 */
public record Gauge(
        ReturnSheet sheet,
        Group total,
        List<Group> byCounty,
        List<Group> byBrand,
        List<Group> byEnterprise,
        Map<Cell, Integer> byReason,
        List<Milestone> milestones) {

    /**
     * One bar: outlets insured of outlets eligible, persons insured of persons to insure.
     *
     * @param name empty where the list does not say
     */
    public record Group(String name, int eligible, int insuredOutlets, int due, int insured) {

        private static final int FULL = 100;

        public String outletPercent() {
            return FigureRules.percent(insuredOutlets, eligible);
        }

        public String personPercent() {
            return FigureRules.percent(insured, due);
        }

        /** Of a hundred, for a bar. */
        public int outletWidth() {
            return eligible == 0 ? 0 : insuredOutlets * FULL / eligible;
        }

        /** Of a hundred, for a bar. */
        public int personWidth() {
            return due == 0 ? 0 : insured * FULL / due;
        }
    }

    /**
     * A target beside what was reached.
     *
     * @param daysLeft negative once its day has passed
     */
    public record Milestone(
            String campaign,
            LocalDate on,
            String percent,
            int daysLeft,
            boolean outletsReached,
            boolean personsReached,
            Alarm alarm) {}

    /** Thirty and seven days before a target that is not reached; or after it. */
    public enum Alarm {
        NONE,
        MONTH,
        WEEK,
        MISSED
    }
}
