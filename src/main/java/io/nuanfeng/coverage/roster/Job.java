package io.nuanfeng.coverage.roster;

/** The five posts of the trade (快递暂行条例); named as in the API. */
public enum Job {
    COLLECTION,
    SORTING,
    TRANSPORT,
    DELIVERY,
    ENQUIRY
}
