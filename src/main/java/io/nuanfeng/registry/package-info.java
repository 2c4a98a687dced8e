/**
 * Divisions, enterprises, branches and filed outlets with their opener, the monthly list (annex 1), contact persons
 * (annex 4) and agencies. Publishes {@link io.nuanfeng.registry.Outlets} and {@link io.nuanfeng.registry.Divisions};
 * asks only the kernel. How many people an outlet insures is told to it through
 * {@link io.nuanfeng.registry.CoverCounts}.
 */
package io.nuanfeng.registry;
