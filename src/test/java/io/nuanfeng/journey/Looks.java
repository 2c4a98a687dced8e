package io.nuanfeng.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page in light, what dark and large letters can change about it, and what is too wide. */
final class Looks {

    private static final String AXE = axe();

    private static final String EXAMINE =
            """
            const done = arguments[arguments.length - 1], found = [], root = document.documentElement;
            const rules = {'target-size': {enabled: true}};
            const ofLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
            (async () => {
              for (const look of ['standard light', 'standard dark', 'huge light']) {
                root.className = look;
                if (document.scrollingElement.scrollWidth > root.clientWidth)
                  found.push(look + ': ' + document.scrollingElement.scrollWidth + ' pixels wide');
                const options = look === 'standard light' ? {rules} : {runOnly: ofLooks};
                for (const broken of (await axe.run({resultTypes: ['violations'], ...options})).violations)
                  for (const node of broken.nodes)
                    found.push(look + ': ' + broken.id + ' at ' + node.target.join(' '));
              }
            })().then(() => done(found), failure => done([String(failure)]));
            """;

    private Looks() {}

    static List<String> defects(Visit visit) {
        return visit.run(AXE, EXAMINE);
    }

    private static String axe() {
        try (var script = Looks.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
