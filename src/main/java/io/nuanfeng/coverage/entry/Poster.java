package io.nuanfeng.coverage.entry;

import io.nuanfeng.registry.Outlet;

/** @param code 128 random bits, what the QR code leads to */
public record Poster(String code, Outlet outlet) {

    public String path() {
        return "/q/" + code;
    }
}
