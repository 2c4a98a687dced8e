package io.nuanfeng.coverage.rosterfile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.identifier.Reading;
import io.nuanfeng.kernel.identifier.ResidentId;

/** What was probably meant by a wrong cell: for the eyes of the sender, who compares it with the card. */
public final class Suggestions {

    private Suggestions() {}

    /** @return by column; empty where nothing can be offered */
    public static Map<String, String> of(Map<String, String> typed, LocalDate today) {
        return ResidentId.parse(typed.getOrDefault(PersonColumns.ID_NUMBER, ""), today)
                .fold(accepted -> Optional.<ResidentId>empty(), Reading.Refused::suggestion)
                .map(number -> Map.of(PersonColumns.ID_NUMBER, number.value()))
                .orElseGet(Map::of);
    }
}
