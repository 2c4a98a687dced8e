package io.nuanfeng.kernel.db;

/**
 * A request that must have one effect however often it arrives.
 *
 * @param key chosen by the client; empty where it chose none, and then every arrival counts
 * @param request what was asked, to notice a key used for something else
 */
public record Once(String key, Object request) {

    /** @param idempotencyKey the header or the hidden form field; may be null */
    public static Once of(String idempotencyKey, Object request) {
        return new Once(idempotencyKey == null ? "" : idempotencyKey, request);
    }

    boolean isChosen() {
        return !key.isEmpty();
    }

    @Override
    public String toString() {
        return "Once";
    }
}
