package io.nuanfeng.coverage.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.Outlet;
import io.nuanfeng.registry.OutletDirectory;
import io.nuanfeng.registry.OutletQuery;
import io.nuanfeng.registry.Outlets;
import io.nuanfeng.registry.PublicOutlet;

/** The outlet somebody means: named by the page they come from, or found by its words. */
@ApplicationScoped
class OutletChoice {

    private static final int MOST = 10;

    @Inject
    Outlets outlets;

    @Inject
    OutletDirectory directory;

    /** Field {@code outletId} or else {@code query}; none where neither was given. */
    Uni<List<Outlet>> find(Actor actor, PageForm form) {
        var id = form.value("outletId");
        if (!id.isEmpty()) {
            return outlets.byIds(actor, List.of(id)).map(found -> List.copyOf(found.values()));
        }
        return form.value("query").isEmpty()
                ? Uni.createFrom().item(List.of())
                : directory
                        .search(actor, new OutletQuery(form.value("query"), "", "", "", Cursor.START, MOST))
                        .map(page ->
                                page.items().stream().map(PublicOutlet::outlet).toList());
    }
}
