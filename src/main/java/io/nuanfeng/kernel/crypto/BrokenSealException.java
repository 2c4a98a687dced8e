package io.nuanfeng.kernel.crypto;

/** A sealed value was altered, moved to another row, or sealed with a key that is not in the key ring. */
public final class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSealException(Place place, Throwable cause) {
        super("The seal of " + place.table() + "." + place.column() + " does not open", cause);
    }
}
