package io.nuanfeng.kernel.job;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Some rows were refused. */
    PARTLY,
    /** The whole file or every row was refused. */
    FAILED,
    CANCELLED;

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }
}
