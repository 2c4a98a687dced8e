package io.nuanfeng.coverage;

import java.time.LocalDate;

/**
 * What became of somebody's declaration, as far as cover is concerned.
 *
 * @param idNumber normalised
 * @param insurer the unit that pays the premium
 * @param day first day of what is said; of an end, the last insured day
 * @param cause only of an end
 */
public record CoverNews(
        Said said, Person person, CoverOutlet outlet, Unit insurer, Office agency, LocalDate day, EndCause cause) {

    /** What is said. */
    public enum Said {
        /** With the agency, not decided. */
        DECLARED,
        RETURNED,
        INSURED,
        ENDED,
        /** Taken back before anything was decided. */
        WITHDRAWN
    }

    /** @param idNumber normalised */
    public record Person(String key, String name, String idNumber) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** @param name empty where none is known for the division */
    public record Office(String division, String name) {}
}
