package io.nuanfeng.registry.web;

import java.util.List;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.OutletStatus;

/** What the desk's table can be narrowed by. */
public record OutletFilters(PageForm form, List<Choice> places) {

    public List<OutletKind> kinds() {
        return List.of(OutletKind.values());
    }

    public List<OutletStatus> statuses() {
        return List.of(OutletStatus.values());
    }
}
