package io.nuanfeng.coverage;

import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;

/** The sentences for the codes of an answer, in the reader's language. */
public record CoverageWords(Locale locale) {

    private static final String BUNDLE = "coverage";

    public String status(CoverStatus status) {
        return say("status." + status);
    }

    /** Why, in one sentence. */
    public String reason(Reason reason) {
        return say("reason." + reason);
    }

    /** Whose turn it is: by name where it is known. */
    public String who(NextStep step) {
        return step.name() == null ? say("actor." + step.actor()) : step.name();
    }

    /** What they have to do. */
    public String what(Reason reason) {
        return say("next." + reason);
    }

    public String state(CoverState state) {
        return say("state." + state);
    }

    public String cause(EndCause cause) {
        return say("cause." + cause);
    }

    public String route(CoverRoute route) {
        return say("route." + route);
    }

    private String say(String key) {
        return Words.say(BUNDLE, locale, key);
    }
}
