package io.nuanfeng.coverage.person;

/** The papers that may stand in column 证件类型; named as in the API. */
public enum IdType {
    RESIDENT_ID,
    HMT_PERMIT,
    PASSPORT
}
