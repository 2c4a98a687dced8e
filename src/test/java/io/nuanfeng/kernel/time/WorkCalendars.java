package io.nuanfeng.kernel.time;

/** The working calendar of this release, for tests without an application. */
public final class WorkCalendars {

    private WorkCalendars() {}

    public static WorkCalendar open() {
        return HolidayFiles.load();
    }
}
