package io.nuanfeng.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every rendered page must keep, whoever made it (ux.md, WCAG 2.2 AA): one line for each breach. */
public final class PageRules {

    private static final Set<String> UNLABELLED = Set.of("hidden", "submit", "button");

    private final Document page;
    private final List<String> breaches = new ArrayList<>();

    private PageRules(Document page) {
        this.page = page;
    }

    public static List<String> breaches(String html) {
        var rules = new PageRules(Jsoup.parse(html));
        rules.outline();
        rules.ids();
        rules.labels();
        rules.links();
        rules.nothingInline();
        return rules.breaches;
    }

    private void outline() {
        require(page.select("h1").size() == 1, "has " + page.select("h1").size() + " h1");
        require(page.select("html[lang]").hasAttr("lang"), "says no language");
        require(!page.title().isBlank(), "has no title");
        require(page.select("main#main").size() == 1, "has no main part");
        require(page.select("a.skip[href=#main]").size() == 1, "has no skip link");
        page.select("[tabindex]").stream()
                .filter(one -> Integer.parseInt(one.attr("tabindex")) > 0)
                .forEach(one -> breach("positive tabindex", one));
    }

    private void ids() {
        var seen = new HashSet<String>();
        page.select("[id]").stream().filter(one -> !seen.add(one.id())).forEach(one -> breach("id twice", one));
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "aria-controls")) {
            for (var one : page.select("[" + attribute + "]")) {
                for (var id : one.attr(attribute).strip().split("\\s+")) {
                    require(page.getElementById(id) != null, attribute + " leads nowhere: " + id);
                }
            }
        }
    }

    private void labels() {
        page.select("input, select, textarea").stream()
                .filter(field -> !UNLABELLED.contains(field.attr("type")))
                .filter(field -> field.id().isEmpty()
                        || page.select("label[for=" + field.id() + "]").size() != 1)
                .forEach(field -> breach("no label", field));
        page.select("[aria-invalid=true]").stream()
                .filter(field -> !field.attr("aria-describedby").contains("-error"))
                .forEach(field -> breach("error not tied to its field", field));
        page.select("img:not([alt])").forEach(image -> breach("no alt text", image));
        page.select("svg:not([aria-hidden=true]):not([role=img][aria-label])").forEach(one -> breach("nameless", one));
        page.select("th:not([scope])").forEach(head -> breach("no scope", head));
    }

    private void links() {
        page.select("a, button").stream()
                .filter(one -> one.text().isBlank() && one.attr("aria-label").isBlank())
                .forEach(one -> breach("says nothing", one));
        page.select("a[href^=#]").stream()
                .filter(link -> page.getElementById(link.attr("href").substring(1)) == null)
                .forEach(link -> breach("leads nowhere", link));
        require(!page.select("a[href^=tel:]").isEmpty(), "names no phone number");
    }

    private void nothingInline() {
        page.select("script:not([src]), style, [style]").forEach(one -> breach("inline", one));
        page.getAllElements().stream()
                .filter(one -> one.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")))
                .forEach(one -> breach("inline handler", one));
    }

    private void require(boolean kept, String breach) {
        if (!kept) {
            breaches.add(breach);
        }
    }

    private void breach(String what, Element where) {
        var tag = where.shallowClone().outerHtml();
        breaches.add(what + ": " + tag.substring(0, Math.min(tag.length(), 160)));
    }
}
