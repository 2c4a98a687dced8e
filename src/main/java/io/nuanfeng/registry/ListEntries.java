package io.nuanfeng.registry;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.nuanfeng.kernel.crypto.BlindIndex;
import io.nuanfeng.kernel.crypto.Place;
import io.nuanfeng.kernel.crypto.Sealer;
import io.nuanfeng.kernel.identifier.CreditCode;
import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.sheet.RowOutcome;
import io.nuanfeng.kernel.sheet.Severity;
import io.nuanfeng.registry.annex1.Annex1Line;
import io.nuanfeng.registry.annex1.Annex1Reading;
import io.nuanfeng.registry.annex1.Annex1Row;

/** Makes rows as read into rows as kept: liable unit decided, person sealed, digest taken. Blocks: on a worker only. */
@ApplicationScoped
class ListEntries {

    private static final String INDEX_PURPOSE = "annex1-contact";

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    @Inject
    ListTerms terms;

    /** Rows that cannot be told apart are not kept, not even as refused: they are left out. */
    List<ListEntry> of(Annex1Reading reading, ListOrder order) {
        var liable = terms.liable(order.period(), order.division());
        var told = reading.lines().stream().filter(ListEntries::isTold).toList();
        var complete = told.size() == reading.lines().size();
        var entries = new ArrayList<ListEntry>(told.size());
        for (var line : told) {
            var closes = complete && entries.size() == told.size() - 1;
            entries.add(entry(within(line, order), new Frame(reading, order, liable, closes)));
        }
        return entries;
    }

    /** Findings about the rows that {@link #of} leaves out. */
    static List<RowOutcome> untold(Annex1Reading reading) {
        return reading.lines().stream()
                .filter(line -> !isTold(line))
                .flatMap(line -> line.outcomes().stream())
                .toList();
    }

    private static boolean isTold(Annex1Line line) {
        var row = line.row();
        return row.key() != null
                && row.county() != null
                && DivisionCode.parse(row.county()).isPresent();
    }

    /** A list speaks for its own division only. */
    private static Annex1Line within(Annex1Line line, ListOrder order) {
        if (order.covers(line.row().county())) {
            return line;
        }
        var outcomes = new ArrayList<>(line.outcomes());
        outcomes.removeIf(outcome -> outcome.severity() == Severity.OK);
        outcomes.add(RowOutcome.ofRow(line.row().row(), Severity.ERROR, "OUTSIDE_DIVISION", order.division()));
        return new Annex1Line(line.row(), line.route(), List.copyOf(outcomes));
    }

    private ListEntry entry(Annex1Line line, Frame frame) {
        var row = line.row();
        var contact = row.contact() == null ? "" : index.of(INDEX_PURPOSE, AnnexJson.contact(row.contact()));
        var facts = AnnexJson.facts(row);
        var stored = line.accepted() ? stored(line, frame.liable()) : AnnexJson.object();
        stored.put("contact_index", contact).set("facts", facts);
        var digest = index.of("annex1-row", stored.toString());
        stored.put("digest", digest).put("id", Ids.next()).put("contact", sealed(row, frame.order()));
        return new ListEntry(
                row.key(),
                row.county(),
                stored,
                digest,
                AnnexJson.row(facts.toString(), row.row(), standIn(contact)),
                line.outcomes(),
                frame.reading().columns(),
                frame.closes());
    }

    private record Frame(Annex1Reading reading, ListOrder order, LiableTerms liable, boolean closes) {}

    private static ObjectNode stored(Annex1Line line, LiableTerms terms) {
        var row = line.row();
        var unit = LiableUnitRules.decide(facts(row), terms);
        var named = unit.unit() == null ? Unit.NONE : unit.unit();
        var stored = AnnexJson.object()
                .put("key", row.key())
                .put("kind", row.kind().name())
                .put("name", row.name())
                .put("brand", text(row.brand()))
                .put("division", row.county())
                .put("town", text(row.town()))
                .put("address", text(row.address()))
                .put("status", row.status().name())
                .put("route", line.route().route().name())
                .put("route_clause", line.route().clause().map(Citation::id).orElse(""))
                .put("reasons", reasons(line))
                .put("liable_name", text(named.name()))
                .put("liable_uscc", text(named.uscc()))
                .put("liable_clause", unit.clause().id())
                .put("unchecked", unchecked(row))
                .put("change", row.change().type().name());
        stored.put("grams", String.join(" ", OutletWords.known(words(stored))));
        if (row.heads() != null) {
            stored.put("heads", row.heads().counted());
        }
        if (row.change().on() != null) {
            stored.put("changed_on", row.change().on().toString());
        }
        return stored;
    }

    private static String words(ObjectNode stored) {
        return Stream.of("name", "brand", "key", "address", "liable_name")
                .map(field -> stored.get(field).asText())
                .collect(Collectors.joining(" "));
    }

    private static LiableFacts facts(Annex1Row row) {
        var opener = row.parent() == null
                ? Unit.NONE
                : new Unit(text(row.parent().name()), text(row.parent().uscc()));
        return new LiableFacts(
                row.kind(),
                new Unit(row.name(), text(row.uscc())),
                opener,
                row.isIndividualBusiness(),
                row.usesDispatch());
    }

    private static String reasons(Annex1Line line) {
        return line.route().reasons().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static boolean unchecked(Annex1Row row) {
        return row.uscc() != null && CreditCode.check(row.uscc()) == CreditCode.Check.WRONG_CHECK;
    }

    private String sealed(Annex1Row row, ListOrder order) {
        if (row.contact() == null) {
            return "";
        }
        var sealed = sealer.seal(place(order.period().toString(), row.key()), AnnexJson.contact(row.contact()));
        return Base64.getEncoder().encodeToString(sealed);
    }

    static Place place(String period, String key) {
        return new Place("registry.list_detail", "contact", period + "|" + key);
    }

    /** Two contacts are equal where their blind indexes are. */
    static Annex1Row.Contact standIn(String index) {
        return index.isEmpty() ? null : new Annex1Row.Contact(index, "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
