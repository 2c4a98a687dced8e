package io.nuanfeng.registry;

/** Whether an outlet works; closed ones are 依法注销 or 撤销 (贵人社函〔2022〕18号 五(一)). */
public enum OutletStatus {
    ACTIVE,
    DEREGISTERED,
    REVOKED
}
