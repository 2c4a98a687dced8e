package io.nuanfeng.coverage.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What does not agree on a day.
 *
 * @param next how many to leave out for the next page; 0 on the last
 * @param counts how many there are of each type, whichever is shown
 */
public record MismatchPage(
        String division, LocalDate day, List<Item> items, int next, Map<Mismatch.Type, Long> counts) {

    /** A mismatch with the person's name, where it is about one. */
    public record Item(Mismatch mismatch, String name, String idNumber) {

        Item(Mismatch mismatch, NameRepository.Name name) {
            this(mismatch, name.name(), name.maskedNumber());
        }

        @Override
        public String toString() {
            return "Item[" + mismatch.type() + "]";
        }
    }
}
