package io.nuanfeng.kernel.policy;

import java.time.LocalDate;

import io.nuanfeng.kernel.identifier.DivisionCode;

/** The book has no value for the place and the day. Never answered with the last known value or a default. */
public class PolicyGap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient DivisionCode division;
    private final LocalDate date;

    PolicyGap(String parameter, DivisionCode division, LocalDate date) {
        super("no value of " + parameter + " for " + division + " on " + date);
        this.parameter = parameter;
        this.division = division;
        this.date = date;
    }

    public String parameter() {
        return parameter;
    }

    public DivisionCode division() {
        return division;
    }

    public LocalDate date() {
        return date;
    }
}
