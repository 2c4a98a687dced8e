package io.nuanfeng.registry;

/** A person named in annex 4; texts that are not given are empty. */
public record ContactPerson(
        String name, String section, String title, String officePhone, String mobile, String email) {

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "ContactPerson[…]";
    }
}
