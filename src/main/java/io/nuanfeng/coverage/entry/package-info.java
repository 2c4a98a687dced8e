/**
 * The poster on an outlet's wall: couriers scan it and enter themselves, the manager declares several with one act. Owns
 * {@code coverage.poster} and {@code coverage.self_entry}; declares through {@code coverage.roster}.
 */
package io.nuanfeng.coverage.entry;
