package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.nuanfeng.coverage.returns.Mismatch.Type;
import io.nuanfeng.coverage.returns.Triple.Employed;
import io.nuanfeng.coverage.returns.Triple.Insured;
import io.nuanfeng.kernel.time.Term;

/** Finds where postal list, roster and agency disagree on a day; data that agree give nothing. */
final class MatchRules {

    private MatchRules() {}

    /** @param registration how long registering a new hire may take (社会保险法 art. 58) */
    static List<Mismatch> find(Triple triple, LocalDate day, Term registration) {
        return new Search(triple, day, registration).found();
    }

    private static final class Search {

        private final LocalDate day;
        private final Term registration;
        private final Map<String, MatchOutlet> outlets;
        private final Map<Pair, List<Insured>> agency;
        private final Map<Pair, List<Employed>> roster;
        private final Map<String, List<Employed>> working;
        private final Set<String> insuring;
        private final List<Mismatch> found = new ArrayList<>();

        Search(Triple triple, LocalDate day, Term registration) {
            this.day = day;
            this.registration = registration;
            outlets = triple.outlets().stream().collect(Collectors.toMap(MatchOutlet::key, Function.identity()));
            agency = triple.agency().stream()
                    .filter(one -> !one.from().isAfter(day))
                    .collect(Collectors.groupingBy(
                            one -> new Pair(one.outletKey(), one.personKey()), TreeMap::new, Collectors.toList()));
            roster = triple.roster().stream()
                    .filter(one -> !one.hiredOn().isAfter(day))
                    .collect(Collectors.groupingBy(
                            one -> new Pair(one.outletKey(), one.personKey()), TreeMap::new, Collectors.toList()));
            working = triple.roster().stream()
                    .filter(one -> !one.hiredOn().isAfter(day) && one.here(day))
                    .collect(Collectors.groupingBy(Employed::outletKey));
            insuring = triple.agency().stream()
                    .filter(one -> one.on(day))
                    .map(Insured::outletKey)
                    .collect(Collectors.toSet());
        }

        List<Mismatch> found() {
            unlisted();
            outlets.values().forEach(this::uninsured);
            roster.forEach(this::employed);
            agency.forEach(this::insured);
            found.sort(Comparator.comparing(Mismatch::since)
                    .thenComparing(one -> one.outlet().key())
                    .thenComparing(Mismatch::personKey)
                    .thenComparing(Mismatch::type));
            return List.copyOf(found);
        }

        private void unlisted() {
            Map<String, Mismatch> first = new HashMap<>();
            roster.values().forEach(all -> all.stream()
                    .filter(one -> one.here(day))
                    .forEach(one ->
                            unlisted(outlet(one.outletKey(), one.outletName(), one.division()), one.hiredOn(), first)));
            agency.values().forEach(all -> all.stream()
                    .filter(one -> one.on(day))
                    .forEach(one ->
                            unlisted(outlet(one.outletKey(), one.outletName(), one.division()), one.from(), first)));
            found.addAll(first.values());
        }

        private static void unlisted(MatchOutlet outlet, LocalDate since, Map<String, Mismatch> first) {
            if (!outlet.listed() && outlet.active()) {
                first.merge(
                        outlet.key(),
                        new Mismatch(Type.UNLISTED_OUTLET, outlet, "", since),
                        (one, other) -> one.since().isAfter(other.since()) ? other : one);
            }
        }

        private void uninsured(MatchOutlet outlet) {
            var works = working.getOrDefault(outlet.key(), List.of());
            var insured = insuring.contains(outlet.key());
            var allInFull = !works.isEmpty() && works.stream().allMatch(Employed::fullyInsured);
            var hasPeople = outlet.heads() > 0 || !works.isEmpty();
            if (outlet.listed() && outlet.active() && outlet.eligible() && hasPeople && !insured && !allInFull) {
                found.add(new Mismatch(Type.UNINSURED_OUTLET, outlet, "", outlet.since()));
            }
        }

        /** Whom the outlet names and the agency does not insure. */
        private void employed(Pair pair, List<Employed> hires) {
            var here = hires.stream()
                    .filter(one -> one.here(day) && !one.fullyInsured())
                    .findFirst();
            var covers = agency.getOrDefault(pair, List.of());
            if (here.isEmpty() || covers.stream().anyMatch(one -> one.on(day))) {
                return;
            }
            var hire = here.get();
            var outlet = outlet(hire.outletKey(), hire.outletName(), hire.division());
            var ended = covers.stream()
                    .map(Insured::until)
                    .filter(until -> !until.isBefore(hire.hiredOn()))
                    .max(LocalDate::compareTo);
            if (ended.isPresent()) {
                found.add(new Mismatch(
                        Type.LAPSED, outlet, pair.personKey(), ended.get().plusDays(1)));
            } else if (day.isAfter(registration.lastDayAfter(hire.hiredOn()))) {
                found.add(new Mismatch(Type.NOT_INSURED, outlet, pair.personKey(), hire.hiredOn()));
            }
        }

        /** Whom the agency insures and the outlet does not name, or the wrong unit pays for. */
        private void insured(Pair pair, List<Insured> covers) {
            covers.stream().filter(one -> one.on(day)).findFirst().ifPresent(cover -> {
                var outlet = outlet(cover.outletKey(), cover.outletName(), cover.division());
                var hires = roster.getOrDefault(pair, List.of());
                if (!outlet.active()) {
                    found.add(new Mismatch(
                            Type.CLOSED_BUT_INSURED, outlet, pair.personKey(), later(outlet.since(), cover.from())));
                } else if (!hires.isEmpty() && hires.stream().noneMatch(one -> one.here(day))) {
                    found.add(new Mismatch(Type.LEFT_BUT_INSURED, outlet, pair.personKey(), left(hires)));
                } else if (hires.isEmpty()) {
                    found.add(new Mismatch(Type.GHOST, outlet, pair.personKey(), cover.from()));
                }
                var liable = outlet.liableUscc();
                if (outlet.active() && !liable.isEmpty() && !liable.equals(cover.insurerUscc())) {
                    found.add(new Mismatch(Type.WRONG_UNIT, outlet, pair.personKey(), cover.from()));
                }
            });
        }

        private MatchOutlet outlet(String key, String name, String division) {
            return outlets.getOrDefault(key, MatchOutlet.unknown(key, name, division));
        }

        private static LocalDate left(List<Employed> hires) {
            return hires.stream()
                    .map(Employed::leftOn)
                    .max(LocalDate::compareTo)
                    .orElseThrow()
                    .plusDays(1);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one == null || one.isBefore(other) ? other : one;
        }
    }

    private record Pair(String outletKey, String personKey) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            var byOutlet = outletKey.compareTo(other.outletKey);
            return byOutlet == 0 ? personKey.compareTo(other.personKey) : byOutlet;
        }
    }
}
