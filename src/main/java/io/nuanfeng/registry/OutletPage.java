package io.nuanfeng.registry;

import java.util.List;

/** @param next cursor of the page after this one; empty on the last */
public record OutletPage(List<PublicOutlet> items, String next) {}
