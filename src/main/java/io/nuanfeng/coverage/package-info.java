/**
 * Who is insured against work injury, by whom, for which outlet and since when, on two time axes: the day asked about
 * and the moment whose knowledge counts. Takes in the agency's files, answers couriers and staff, hands out check codes
 * and certificates. Asks {@code registry} for outlets, routes and liable units.
 */
package io.nuanfeng.coverage;
