package io.nuanfeng.coverage.injury;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Parameter;

/** Where it happened, as far as the law asks (工伤保险条例 arts 14, 15). */
public enum AccidentPlace {
    /** In the outlet or depot, in working time. */
    WORKPLACE("coverage.injury.ground-workplace"),
    /** Collecting or delivering. */
    OUT_ON_WORK("coverage.injury.ground-out-on-work"),
    /** A traffic accident on the way to or from work. */
    COMMUTING("coverage.injury.ground-commuting"),
    /** Taken ill suddenly while working. */
    ILLNESS("coverage.injury.ground-illness");

    private final Parameter<Citation> ground;

    AccidentPlace(String ground) {
        this.ground = Parameter.citation(ground);
    }

    /** The clause by which it may be recognised. */
    Parameter<Citation> ground() {
        return ground;
    }
}
