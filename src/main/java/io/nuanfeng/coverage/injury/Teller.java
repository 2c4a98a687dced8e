package io.nuanfeng.coverage.injury;

/** Who records an accident. */
public enum Teller {
    INJURED,
    COLLEAGUE,
    RELATIVE,
    MANAGER,
    UNION
}
