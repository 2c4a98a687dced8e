package io.nuanfeng.kernel.sheet;

/** A text after cleaning, and whether anything had to be changed. */
public record CleanText(String value, boolean changed) {}
