package io.nuanfeng.registry;

/** What paper an outlet stands on (快递暂行条例 art. 19, 邮政法 arts 51–54). */
public enum OutletKind {
    /** 快递企业法人: holds the licence itself. */
    ENTERPRISE,
    /** 分支机构: listed in its enterprise's licence, with a business licence of its own. */
    BRANCH,
    /** 末端网点: filed by the enterprise or branch that opened it. */
    TERMINAL
}
