package io.nuanfeng.coverage.injury;

/**
 * Whether the injured was insured on the day, by what was known then and by what is known since. A hire declared after
 * the accident shows in the second alone.
 *
 * @param then one of the codes of {@code CoverStatus}; empty where the injured is not the teller, or not known by name
 * @param now as before
 * @param elsewhere another outlet insured the injured that day
 */
public record CoverSeen(String then, String now, boolean elsewhere) {

    static final CoverSeen NOT_ASKED = new CoverSeen("", "", false);

    public boolean isKnown() {
        return !now.isEmpty();
    }

    public boolean wasDeclaredLate() {
        return !then.equals(now);
    }
}
