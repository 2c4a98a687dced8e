package io.nuanfeng.journey;

import java.util.List;

/**
 * A page, and how to come to it.
 *
 * @param clicks CSS selectors of what leads on, one after the other
 */
record Stop(String path, List<String> clicks) {

    static Stop at(String path, String... clicks) {
        return new Stop(path, List.of(clicks));
    }

    void go(Visit visit) {
        visit.open(path);
        clicks.forEach(visit::follow);
    }
}
