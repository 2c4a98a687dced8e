package io.nuanfeng.registry;

/** An outlet with how far it is insured. */
public record PublicOutlet(Outlet outlet, OutletCover cover) {}
