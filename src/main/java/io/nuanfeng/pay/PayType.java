package io.nuanfeng.pay;

/** How pay is agreed. */
public enum PayType {
    MONTHLY,
    /** Part-time, at most 4 hours a day on average (劳动合同法 art. 68). */
    HOURLY,
    PIECE
}
