package io.nuanfeng.coverage.returns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One county's part of a return: how far it is filed, and the roster its figures are counted from. */
public record CountyReturn(Filing filing, Roster roster, String name) {

    public int count(Cell cell) {
        return FigureRules.count(roster.active(), cell);
    }

    public List<OutletPeople> rows() {
        return roster.active();
    }

    Map<Cell, Integer> totals() {
        var totals = new EnumMap<Cell, Integer>(Cell.class);
        for (var cell : Cell.values()) {
            totals.put(cell, count(cell));
        }
        return totals;
    }
}
