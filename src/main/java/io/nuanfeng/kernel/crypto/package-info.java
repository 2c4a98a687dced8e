/**
 * The portal's keys and everything done with them: sealing of fields, keyed hashes that can be searched, token and
 * certificate keys. Only this package touches {@code javax.crypto}, Tink and signatures; it never knows what a field means.
 */
package io.nuanfeng.kernel.crypto;
