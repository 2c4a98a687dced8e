package io.nuanfeng.coverage;

/**
 * What a file says of one person.
 *
 * @param idNumber normalised
 */
record CoverStatement(String personKey, String name, String idNumber, Cover cover) {

    CoverStatement with(Cover changed) {
        return new CoverStatement(personKey, name, idNumber, changed);
    }

    @Override
    public String toString() {
        return "CoverStatement[" + cover.id() + "]";
    }
}
