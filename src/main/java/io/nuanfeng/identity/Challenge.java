package io.nuanfeng.identity;

/** What the caller gets when a code is on its way: the same for every phone. */
public record Challenge(String id, int resendAfterSeconds) {}
