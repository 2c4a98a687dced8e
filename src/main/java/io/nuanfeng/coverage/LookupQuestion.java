package io.nuanfeng.coverage;

import java.util.List;

/**
 * What staff ask.
 *
 * @param idNumbers as typed; never logged
 * @param purpose why, in the asker's words; the people asked about can read it
 */
public record LookupQuestion(List<String> idNumbers, String purpose, Asked asked) {

    @Override
    public String toString() {
        return "LookupQuestion[" + idNumbers.size() + " people]";
    }
}
