package io.nuanfeng.registry;

import java.time.LocalDate;

/**
 * What the route of an outlet depends on.
 *
 * @param fullyInsured in all social insurances before {@code insuredBefore}; null when not stated
 * @param insuredBefore the day the list asked about; null when it names none
 * @param employer whether it has the status of an employer; null when not stated
 * @param individualBusiness its credit code begins with 92 (个体工商户)
 * @param registered licence for an enterprise, number in the branch list, or filing receipt
 */
public record RouteFacts(
        OutletKind kind,
        OutletStatus status,
        Boolean fullyInsured,
        LocalDate insuredBefore,
        Boolean employer,
        boolean individualBusiness,
        boolean registered,
        Licence licence,
        ParentLicence parent) {}
