package io.nuanfeng.kernel.time;

/** The State Council's holiday arrangement of a year is not loaded, so its working days are not known. */
public class NoCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    NoCalendarException(int year) {
        super("no holiday arrangement for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
