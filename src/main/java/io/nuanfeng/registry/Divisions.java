package io.nuanfeng.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The country's divisions down to the counties, and the towns of the portal's own regions, kept in memory. Source:
 * modood/Administrative-divisions-of-China, November 2024.
 */
@ApplicationScoped
public class Divisions {

    private static final String FILE = "/policy/registry/divisions.csv";
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> byParent;

    Divisions() {
        byCode = read();
        byParent = byCode.values().stream().collect(Collectors.groupingBy(Division::parent));
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether there is such a place; a town counts as there where its county's towns are not on record. */
    public boolean exists(String code) {
        return byCode.containsKey(code)
                || code.length() == TOWN_DIGITS
                        && byCode.containsKey(code.substring(0, COUNTY_DIGITS))
                        && children(code.substring(0, COUNTY_DIGITS)).isEmpty();
    }

    /** 港北区; the code itself where it is unknown. */
    public String name(String code) {
        return find(code).map(Division::name).orElse(code);
    }

    /** 港北区贵城街道: a town says its county too. */
    public String nameInFull(String code) {
        return find(code)
                .filter(division -> division.level() == Division.Level.TOWN)
                .map(town -> name(town.parent()) + town.name())
                .orElseGet(() -> name(code));
    }

    /** The divisions directly below, in the order of their codes; the provinces below the empty code. */
    public List<Division> children(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    private static Map<String, Division> read() {
        try (var file = new BufferedReader(
                new InputStreamReader(Divisions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Division(cells[0], cells[1], level(cells[2]), cells[3]))
                    .collect(Collectors.toMap(Division::code, d -> d, (first, second) -> first, LinkedHashMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Division.Level level(String word) {
        return Division.Level.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
