package io.nuanfeng.kernel.outbox;

/** A message that this instance has claimed for a minute. */
record Message(String id, String topic, byte[] sealed, int attempts) {}
