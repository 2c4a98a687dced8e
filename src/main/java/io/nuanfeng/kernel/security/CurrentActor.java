package io.nuanfeng.kernel.security;

/** Tells a door (page, endpoint) who is behind the request. Use cases never ask: they are told. */
public interface CurrentActor {

    Actor get();
}
