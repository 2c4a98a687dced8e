package io.nuanfeng.registry;

/** What the liable unit of an outlet depends on. {@code dispatched}: it uses people of a dispatch agency. */
public record LiableFacts(OutletKind kind, Unit outlet, Unit opener, boolean individualBusiness, boolean dispatched) {}
