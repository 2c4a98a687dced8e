package io.nuanfeng.kernel.time;

/** What a day is to labour law: ordinary hours, 200 % or 300 % (劳动法 art. 44). */
public enum DayKind {
    WORKDAY,
    /** Weekends and bridge days that were exchanged for a working weekend (调休). */
    REST_DAY,
    /** 全国年节及纪念日放假办法 art. 2. */
    STATUTORY_HOLIDAY
}
