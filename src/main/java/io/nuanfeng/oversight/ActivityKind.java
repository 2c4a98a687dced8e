package io.nuanfeng.oversight;

/** What the plan asks for besides lists and returns, each with its clause. */
public enum ActivityKind {
    STUDY("GG-06a"),
    RESEARCH("GG-06b"),
    REPORT_UPWARD("GG-07b"),
    SUPERVISION("GG-07e", true, false),
    PUBLICITY("GG-08a"),
    SITE_VISIT("GG-09a"),
    SYMPOSIUM("GG-09a"),
    DISPATCH_MEETING("GG-10a"),
    JOINT_INSPECTION("GG-10d"),
    ASSESSMENT_REVIEW("GG-11c"),
    PREVENTION("GG-12a"),
    TRAINING("GG-12b", false, true),
    SAFETY_CHECK("GG-12c", false, true),
    STORY("GG-13c"),
    QUESTION("GG-13d", true, true),
    PROBLEM("GG-14", true, true);

    private final String clause;
    private final boolean open;
    private final boolean forManagers;

    ActivityKind(String clause) {
        this(clause, false, false);
    }

    ActivityKind(String clause, boolean open, boolean forManagers) {
        this.clause = clause;
        this.open = open;
        this.forManagers = forManagers;
    }

    /** Id of the clause in the policy book. */
    public String clause() {
        return clause;
    }

    /** Whether it waits for an outcome. */
    public boolean isOpen() {
        return open;
    }

    /** Whether managers record it for their own outlet. */
    public boolean isForManagers() {
        return forManagers;
    }
}
