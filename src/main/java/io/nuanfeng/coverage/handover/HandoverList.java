package io.nuanfeng.coverage.handover;

import java.util.List;

import io.nuanfeng.registry.Outlet;

/** The people of one outlet to be decided about, those still open first. */
public record HandoverList(Outlet outlet, List<HandoverItem> items) {

    public long open() {
        return items.stream().filter(HandoverItem::isOpen).count();
    }
}
