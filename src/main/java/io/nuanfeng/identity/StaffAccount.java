package io.nuanfeng.identity;

/**
 * What staff sign-in needs to know of an account; all empty for an unknown user name.
 *
 * @param totpSecret Base32
 */
record StaffAccount(String id, String passwordHash, String totpSecret, long totpLastStep) {

    static final StaffAccount NOBODY = new StaffAccount("", "", "AAAAAAAAAAAAAAAA", 0);

    @Override
    public String toString() {
        return "StaffAccount[" + id + "]";
    }
}
