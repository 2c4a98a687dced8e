package io.nuanfeng.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a certificate states and its signature covers. Short names keep the QR code readable by cheap phones; the person
 * is named only as far as somebody who sees the identity card can recognise.
 *
 * @param name masked
 * @param idNumber masked
 */
public record CertificateClaims(
        @JsonProperty("i") String id,
        @JsonProperty("n") String name,
        @JsonProperty("p") String idNumber,
        @JsonProperty("s") CoverStatus status,
        @JsonProperty("d") LocalDate validAt,
        @JsonProperty("c") List<Stated> covers,
        @JsonProperty("t") Instant issuedAt,
        @JsonProperty("x") LocalDate expiresOn) {

    /** @param until null while it goes on */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stated(
            @JsonProperty("u") String insurer,
            @JsonProperty("f") LocalDate since,
            @JsonProperty("e") LocalDate until) {}

    /** Whether a certificate issued before still says all of this one, so that no new one is needed. */
    boolean saysNoMoreThan(CertificateClaims earlier) {
        return name.equals(earlier.name)
                && idNumber.equals(earlier.idNumber)
                && status == earlier.status
                && validAt.equals(earlier.validAt)
                && covers.equals(earlier.covers);
    }

    @Override
    public String toString() {
        return "CertificateClaims[" + id + "]";
    }
}
