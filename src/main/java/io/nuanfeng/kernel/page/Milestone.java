package io.nuanfeng.kernel.page;

/**
 * One step of a timeline.
 *
 * @param when in words; may be empty
 * @param text what it means; may be empty
 */
public record Milestone(State state, String title, String when, String text) {

    /** Where a step stands; the style sheet knows the lower-case names. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }

    public String getStyle() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
