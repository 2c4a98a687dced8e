package io.nuanfeng.coverage.roster;

/** Where a declaration stands. */
public enum EnrolmentState {
    /** Waits inside the outlet: for a second person, or until its route is settled. */
    DRAFT,
    /** With the agency. */
    SUBMITTED,
    /** Sent back by the agency, with a reason. */
    RETURNED,
    /** The agency has agreed; cover begins on a day to come. */
    ACCEPTED,
    /** Cover runs; of a leaver: the cover has been ended. */
    EFFECTIVE,
    ENDED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this != ENDED;
    }
}
