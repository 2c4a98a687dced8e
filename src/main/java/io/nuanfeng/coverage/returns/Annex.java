package io.nuanfeng.coverage.returns;

/** The two tables a county files together. */
public enum Annex {
    /** 情况调度表: one row a county. */
    ANNEX2("附件2", "优先参加工伤保险情况调度表"),
    /** 明细表: one row an outlet. */
    ANNEX3("附件3", "优先参加工伤保险明细表");

    private final String number;
    private final String title;

    Annex(String number, String title) {
        this.number = number;
        this.title = title;
    }

    String number() {
        return number;
    }

    /** As the plan prints it. */
    String title(String city) {
        return city + "基层快递网点" + title;
    }
}
