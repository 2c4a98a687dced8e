package io.nuanfeng.coverage;

/** What is odd about a row that is taken all the same; the names are finding codes. */
enum IntakeDoubt {
    /** The register knows no outlet of this code. */
    OUTLET_UNKNOWN,
    /** Cover goes on although the outlet is deregistered or revoked. */
    OUTLET_CLOSED,
    /** Somebody else than the liable unit of the outlet's route pays (贵人社函〔2022〕18号 三（一）). */
    INSURER_NOT_LIABLE,
    /** A newer file says otherwise, and stands. */
    OLDER_THAN_KNOWN
}
