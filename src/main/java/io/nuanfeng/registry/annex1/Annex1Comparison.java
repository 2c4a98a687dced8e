package io.nuanfeng.registry.annex1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import io.nuanfeng.registry.Licence;
import io.nuanfeng.registry.OutletStatus;
import io.nuanfeng.registry.annex1.Annex1Diff.Entry;
import io.nuanfeng.registry.annex1.Annex1Row.Parent;

/** Compares two lists row by row. What a list computes or declares about the month itself is no property of an outlet. */
final class Annex1Comparison {

    private static final Map<String, Function<Annex1Row, Object>> COMPARED = compared();

    private final Map<String, Annex1Row> earlier;
    private final List<Entry> added = new ArrayList<>();
    private final List<Entry> deregistered = new ArrayList<>();
    private final List<Entry> revoked = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Entry> corrected = new ArrayList<>();
    private int unchanged;

    Annex1Comparison(List<Annex1Row> earlier) {
        this.earlier = byKey(earlier);
    }

    Annex1Diff with(List<Annex1Row> rows) {
        Map<String, Annex1Row> later = byKey(rows);
        later.values().forEach(this::sort);
        List<Entry> missing = earlier.values().stream()
                .filter(row -> row.status() == OutletStatus.ACTIVE && !later.containsKey(row.key()))
                .map(row -> Entry.of(row, Set.of()))
                .toList();
        return new Annex1Diff(added, deregistered, revoked, changed, unchanged, missing, corrected);
    }

    private void sort(Annex1Row row) {
        Annex1Row before = earlier.get(row.key());
        if (row.status() == OutletStatus.DEREGISTERED) {
            deregistered.add(Entry.of(row, Set.of()));
        } else if (row.status() == OutletStatus.REVOKED) {
            revoked.add(Entry.of(row, Set.of()));
        } else if (before == null) {
            added.add(Entry.of(row, Set.of()));
        } else {
            compare(before, row);
        }
    }

    private void compare(Annex1Row before, Annex1Row now) {
        Set<String> different = new LinkedHashSet<>();
        Set<String> doubted = new LinkedHashSet<>();
        COMPARED.forEach((column, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(now))) {
                boolean inDoubt =
                        before.doubted().contains(column) || now.doubted().contains(column);
                (inDoubt ? doubted : different).add(column);
            }
        });
        if (different.isEmpty()) {
            unchanged++;
        } else {
            changed.add(Entry.of(now, different));
        }
        if (!doubted.isEmpty()) {
            corrected.add(Entry.of(now, doubted));
        }
    }

    private static Map<String, Annex1Row> byKey(List<Annex1Row> rows) {
        Map<String, Annex1Row> byKey = new LinkedHashMap<>();
        rows.stream().filter(row -> row.key() != null).forEach(row -> byKey.putIfAbsent(row.key(), row));
        return byKey;
    }

    private static Map<String, Function<Annex1Row, Object>> compared() {
        Map<String, Function<Annex1Row, Object>> columns = new LinkedHashMap<>();
        columns.put(Annex1Columns.COUNTY, Annex1Row::county);
        columns.put(Annex1Columns.TOWN, Annex1Row::town);
        columns.put(Annex1Columns.NAME, Annex1Row::name);
        columns.put(Annex1Columns.BRAND, Annex1Row::brand);
        columns.put(Annex1Columns.KIND, Annex1Row::kind);
        columns.put(Annex1Columns.USCC, Annex1Row::uscc);
        columns.put(Annex1Columns.LICENCE, row -> licence(row, Licence::number));
        columns.put(Annex1Columns.LICENCE_TERM, row -> licence(row, term -> term.from() + "/" + term.until()));
        columns.put(Annex1Columns.BRANCH_NUMBER, Annex1Row::branchNumber);
        columns.put(Annex1Columns.FILING, Annex1Row::filing);
        columns.put(Annex1Columns.EMPLOYER, Annex1Row::employer);
        columns.put(Annex1Columns.PARENT_NAME, row -> parent(row, Parent::name));
        columns.put(Annex1Columns.PARENT_USCC, row -> parent(row, Parent::uscc));
        columns.put(Annex1Columns.PARENT_PLACE, row -> parent(row, Parent::licencePlace));
        columns.put(Annex1Columns.ADDRESS, Annex1Row::address);
        columns.put(Annex1Columns.CONTACT, Annex1Row::contact);
        columns.put(Annex1Columns.HEADS, Annex1Row::heads);
        columns.put(Annex1Columns.FULLY_INSURED, Annex1Row::fullyInsured);
        return columns;
    }

    private static Object licence(Annex1Row row, Function<Licence, Object> part) {
        return row.licence() == null ? null : part.apply(row.licence());
    }

    private static Object parent(Annex1Row row, Function<Parent, Object> part) {
        return row.parent() == null ? null : part.apply(row.parent());
    }
}
