package io.nuanfeng.coverage.rest;

import io.nuanfeng.coverage.roster.EnrolmentKind;
import io.nuanfeng.coverage.roster.EnrolmentQuery;
import io.nuanfeng.coverage.roster.EnrolmentState;
import io.nuanfeng.coverage.roster.PageMark;
import io.nuanfeng.coverage.roster.RosterQuery;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;

/** What lists are asked for; parameters that are not given count as empty. */
final class EnrolmentQueries {

    private EnrolmentQueries() {}

    static RosterQuery roster(String outletId, String state, String cursor, int limit) {
        return new RosterQuery(
                outletId, oneOf(EnrolmentState.class, "state", state), PageMark.parse(cursor, PageMark.NEWEST), limit);
    }

    static EnrolmentQuery queue(Filter filter, String cursor, int limit) {
        return new EnrolmentQuery(
                oneOf(EnrolmentState.class, "state", filter.state()),
                oneOf(EnrolmentKind.class, "kind", filter.kind()),
                HireMapper.text(filter.division()),
                PageMark.parse(cursor, PageMark.OLDEST),
                limit);
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type, String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        try {
            return Enum.valueOf(type, value).name();
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(new Violation(field, "wrong"));
        }
    }

    record Filter(String state, String kind, String division) {}
}
