package io.nuanfeng.registry.web;

import jakarta.ws.rs.core.UriBuilder;

import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.registry.Cursor;
import io.nuanfeng.registry.OutletQuery;

/** A search form, and the addresses of its pages. */
record OutletSearch(PageForm form) {

    private static final int LONGEST_WORDS = 60;

    /** @param division where to look when the form names no place */
    OutletQuery query(String division, int limit) {
        var words = form.value("query");
        return new OutletQuery(
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                form.value("division").isEmpty() ? division : form.value("division"),
                form.value("kind"),
                form.value("status"),
                Cursor.parse(form.value("after")),
                limit);
    }

    /** The address of the page after this one; empty on the last. */
    String after(String path, String next) {
        if (next.isEmpty()) {
            return "";
        }
        var address = UriBuilder.fromPath(path);
        for (var name : new String[] {"query", "division", "kind", "status"}) {
            if (!form.value(name).isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                address.resolveTemplate(name, form.value(name));
            }
        }
        return address.queryParam("after", next).build().toString();
    }
}
