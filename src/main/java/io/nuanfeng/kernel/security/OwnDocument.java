package io.nuanfeng.kernel.security;

/**
 * What somebody has told the portal of themselves in the real-name step.
 *
 * @param idType RESIDENT_ID, HMT_PERMIT or PASSPORT
 * @param idNumber normalised
 * @param phone 11 digits; empty where there is none
 */
public record OwnDocument(String name, String idType, String idNumber, String phone) {

    @Override
    public String toString() {
        return "OwnDocument";
    }
}
