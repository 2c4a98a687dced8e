package io.nuanfeng.coverage.roster;

/** What can be done to a declaration, and by whom. */
public enum Act {
    /** A second person of the outlet agrees, or what it waited for is settled. */
    CONFIRM(By.OUTLET),
    /** The outlet takes it back. */
    WITHDRAW(By.OUTLET),
    /** Mended after a return. */
    RESUBMIT(By.OUTLET),
    /** Mended after a return in a way that needs a second person. */
    HOLD(By.OUTLET),
    ACCEPT(By.AGENCY),
    RETURN(By.AGENCY),
    /** The first day of cover has come. */
    TAKE_EFFECT(By.PORTAL),
    /** The person left, or the outlet closed. */
    END(By.PORTAL);

    private final By by;

    Act(By by) {
        this.by = by;
    }

    public By by() {
        return by;
    }

    /** Whose act it is. */
    public enum By {
        OUTLET,
        AGENCY,
        /** Follows by itself from another act or from the calendar. */
        PORTAL
    }
}
