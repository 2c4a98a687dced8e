package io.nuanfeng.registry;

/**
 * An outlet as of a monthly list. Everything here is public; texts that are not stated are empty.
 *
 * @param id random, for addresses
 * @param key unified social credit code, or filing number of a filed outlet
 * @param division 6 digits
 * @param town 9 digits
 * @param divisionName 港北区贵城街道
 * @param liableUnit who must insure its people
 * @param heads people engaged there; null where not stated
 * @param creditCodeUnchecked its credit code has a wrong check character that an officer let pass (GB 32100)
 * @param period YYYY-MM of the list these facts stand on
 */
public record Outlet(
        String id,
        String key,
        OutletKind kind,
        String name,
        String brand,
        String division,
        String town,
        String divisionName,
        String address,
        OutletStatus status,
        Decision route,
        Unit liableUnit,
        String liableClause,
        Integer heads,
        boolean creditCodeUnchecked,
        String period) {

    /** @param clause id of the policy book, such as GG-03e; empty under review and for closed outlets */
    public record Decision(Route way, String clause) {}

    /** The smallest division known: the town, else the county. */
    public String place() {
        return town.isEmpty() ? division : town;
    }
}
