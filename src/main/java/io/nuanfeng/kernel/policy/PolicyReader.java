package io.nuanfeng.kernel.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** Turns policy files into a book, refusing whatever is not exactly as it should be. */
final class PolicyReader {

    private static final String NATION = "CN";

    private final Map<String, Section> files = new LinkedHashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, History> histories = new HashMap<>();

    /** @param file {@code <module>/<name>.yaml} */
    PolicyReader add(String file, String yaml) {
        files.put(file, Section.root(file, yaml).allowing("citations", "parameters"));
        return this;
    }

    PolicyBook book() {
        files.values().stream().filter(file -> file.has("citations")).forEach(this::readCitations);
        files.forEach((name, file) -> {
            if (file.has("parameters")) {
                readParameters(name.substring(0, name.indexOf('/')), file.section("parameters"));
            }
        });
        return new PolicyBook(histories, citations);
    }

    private void readCitations(Section file) {
        var section = file.section("citations");
        for (var id : section.keys()) {
            var entry = section.section(id).allowing("instrument", "article", "reference", "confidence", "text");
            if (citations.put(id, new Citation(id, source(entry), entry.text("text"))) != null) {
                throw section.problemAt(id, "citation '" + id + "' stands in another file, too");
            }
        }
    }

    private void readParameters(String module, Section section) {
        for (var key : section.keys()) {
            if (!key.startsWith(module + ".")) {
                throw section.problemAt(key, "parameters of this folder begin with '" + module + ".'");
            }
            var history = history(section.section(key));
            // A province brings a file of its own to a parameter that another has begun.
            if (histories.containsKey(key) && !histories.get(key).mayTake(history)) {
                throw section.problemAt(key, "parameter '" + key + "' stands in another file, too");
            }
            histories.merge(key, history, History::with);
        }
    }

    private History history(Section parameter) {
        parameter.allowing("what", "type", "values").text("what");
        var type = type(parameter);
        var values = parameter.section("values");
        var places = new HashMap<DivisionCode, List<DatedValue>>();
        for (var code : values.keys()) {
            if (places.put(division(values, code), entries(values, code, type)) != null) {
                throw values.problemAt(code, "'" + code + "' stands here twice");
            }
        }
        return new History(type, places);
    }

    private static ValueType type(Section parameter) {
        var written = parameter.text("type");
        try {
            return ValueType.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw parameter.problemAt("type", "no such type '" + written + "'");
        }
    }

    private static DivisionCode division(Section values, String code) {
        return NATION.equals(code)
                ? DivisionCode.NATION
                : DivisionCode.parse(code)
                        .orElseThrow(() -> values.problemAt(code, "'" + code + "' is no division code"));
    }

    private List<DatedValue> entries(Section values, String code, ValueType type) {
        var entries = new ArrayList<DatedValue>();
        for (var section : values.sections(code)) {
            var entry = entry(section, type);
            if (!entries.isEmpty()) {
                checkOrder(section, entries.get(entries.size() - 1), entry);
            }
            entries.add(entry);
        }
        if (entries.isEmpty()) {
            throw values.problemAt(code, "'" + code + "' has no values");
        }
        return List.copyOf(entries);
    }

    private static void checkOrder(Section section, DatedValue before, DatedValue entry) {
        if (before.hasSameDatesAs(entry)) {
            throw section.problemAt("since", entry.since() + " stands here twice; a correction has a later knownSince");
        }
        if (!before.isNewerThan(entry)) {
            throw section.problemAt("since", entry.since() + " is out of order: newest first");
        }
    }

    private DatedValue entry(Section section, ValueType type) {
        section.allowing("since", "knownSince", "value", "withdrawn", "unknown", "source");
        var source = section.section("source").allowing("instrument", "article", "reference", "confidence");
        return new DatedValue(
                section.date("since"),
                section.date("knownSince"),
                value(section, type),
                standing(section),
                source(source));
    }

    private static DatedValue.Standing standing(Section section) {
        return section.has("value")
                ? DatedValue.Standing.GIVEN
                : section.has("unknown") ? DatedValue.Standing.UNKNOWN : DatedValue.Standing.WITHDRAWN;
    }

    /** Null for an entry that says why it has none: it was withdrawn, or nothing is known from that day on. */
    private Object value(Section section, ValueType type) {
        for (var reason : List.of("withdrawn", "unknown")) {
            if (section.has(reason)) {
                if (section.has("value")) {
                    throw section.problemAt(reason, "a withdrawn entry has no value");
                }
                section.text(reason);
                return null;
            }
        }
        var value = section.value("value", type);
        return type == ValueType.CITATION ? citation(section, (String) value) : value;
    }

    private Citation citation(Section section, String id) {
        var citation = citations.get(id);
        if (citation == null) {
            throw section.problemAt("value", "no citation '" + id + "'");
        }
        return citation;
    }

    private static Source source(Section section) {
        return new Source(
                section.text("instrument"),
                section.text("article"),
                section.text("reference"),
                section.oneOf(Confidence.class, "confidence"));
    }
}
