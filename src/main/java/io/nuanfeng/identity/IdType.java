package io.nuanfeng.identity;

/** The papers with which people show who they are. */
public enum IdType {
    RESIDENT_ID,
    /** Residence permits of people from Hong Kong, Macao and Taiwan. */
    HMT_PERMIT,
    PASSPORT
}
