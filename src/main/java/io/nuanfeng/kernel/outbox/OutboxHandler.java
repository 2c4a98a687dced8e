package io.nuanfeng.kernel.outbox;

import io.smallrye.mutiny.Uni;

/** Sends the messages of one topic: a CDI bean. A message may come twice when an instance dies while sending. */
public interface OutboxHandler {

    String topic();

    /**
     * Runs outside of any transaction; a failure means that the message is tried again later.
     *
     * @param json the payload as it was put
     */
    Uni<Void> deliver(String json);
}
