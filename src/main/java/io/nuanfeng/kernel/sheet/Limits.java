package io.nuanfeng.kernel.sheet;

/**
 * What a file may cost at most. Sizes in bytes; {@code maxRatio} is inflated bytes per packed byte of one part.
 */
public record Limits(long maxBytes, int maxRows, long maxInflatedBytes, int maxRatio) {

    private static final long MIB = 1024L * 1024L;

    /**
     * The upload limits of the interface: 20 MB and 50 000 rows. A sheet of that many rows inflates to about 100 MB and
     * packs some twenty times; a part that packs 150 times is not a list written by people.
     */
    public static Limits standard() {
        return new Limits(20 * MIB, 50_000, 256 * MIB, 150);
    }
}
