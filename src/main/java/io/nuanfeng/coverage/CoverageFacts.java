package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register holds about one person.
 *
 * @param covers every statement ever made, corrected ones included
 * @param dataUntil last day that the newest file reports; null where no file has come
 * @param receivedAt when that file came in; null where none has
 */
public record CoverageFacts(List<Cover> covers, LocalDate dataUntil, Instant receivedAt) {

    /** What has not been corrected. */
    List<Cover> standing() {
        return covers.stream().filter(cover -> cover.knownUntil() == null).toList();
    }
}
