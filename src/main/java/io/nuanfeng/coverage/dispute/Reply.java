package io.nuanfeng.coverage.dispute;

/**
 * An answer of outlet or agency.
 *
 * @param version the version that was read; 0 for whatever stands there
 */
public record Reply(String id, int version, Verdict verdict, String note) {

    @Override
    public String toString() {
        return "Reply[" + id + "]";
    }
}
