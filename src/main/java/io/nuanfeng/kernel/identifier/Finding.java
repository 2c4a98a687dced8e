package io.nuanfeng.kernel.identifier;

/** What is wrong with a typed identifier. The names are the finding codes of import reports and of the API. */
public enum Finding {
    /** Not 17 digits and a digit or X. */
    ID_FORMAT,
    /** A first-generation number: the 18-digit form is only suggested, the card decides. */
    ID_15_DIGIT,
    /** Positions 7–14 are no day of the calendar, or a day to come. */
    ID_BIRTHDATE,
    /** The last character does not follow from the others. */
    ID_CHECKSUM,
    /** Not a mainland mobile number. */
    PHONE_FORMAT,
    /** Wrong length, or a letter GB 32100 does not use (I, O, S, V, Z). */
    USCC_FORMAT,
    /** The check character does not follow; a few genuine codes are so, hence only a warning. */
    USCC_CHECK
}
