package io.nuanfeng.coverage.injury;

import java.util.Locale;

import io.nuanfeng.kernel.problem.Words;

/** Sentences for the codes of this part, in the reader's language. */
public record InjuryWords(Locale locale) {

    private static final String BUNDLE = "injury";

    public String clock(Clock clock) {
        return say("clock." + clock);
    }

    /** Who has to act. */
    public String who(Clock clock) {
        return say("who." + clock);
    }

    /** What is lost when it passes. */
    public String lost(Clock clock) {
        return say("lost." + clock);
    }

    public String place(AccidentPlace place) {
        return say("place." + place);
    }

    public String teller(Teller teller) {
        return say("teller." + teller);
    }

    public String evidence(Evidence evidence) {
        return say("evidence." + evidence);
    }

    public String item(BenefitItem item) {
        return say("item." + item);
    }

    public String payer(BenefitLine.Payer payer) {
        return say("payer." + payer);
    }

    public String pace(BenefitLine.Pace pace) {
        return say("pace." + pace);
    }

    public String unknown(BenefitLine.Unknown unknown) {
        return say("unknown." + unknown);
    }

    public String clamp(Benefits.Clamp clamp) {
        return say("clamp." + clamp);
    }

    public String accidentDay() {
        return say("accident-day");
    }

    /** From when a clock that does not run yet will count, and how long. */
    public String from(Clock clock, int length) {
        return say("from." + clock, length);
    }

    public String before(String day) {
        return say("before", day);
    }

    public String left(long days) {
        return say("left", days);
    }

    public String over() {
        return say("over");
    }

    public String moved() {
        return say("moved");
    }

    public String holidaysUnknown() {
        return say("holidays-unknown");
    }

    public String level(int level) {
        return say("level", level);
    }

    public String death() {
        return say("death");
    }

    /** @param care 1 wholly to 3 partly */
    public String care(int care) {
        return say("care." + care);
    }

    public String insured(boolean insured) {
        return say("insured." + insured);
    }

    private String say(String key, Object... arguments) {
        return Words.say(BUNDLE, locale, key, arguments);
    }
}
