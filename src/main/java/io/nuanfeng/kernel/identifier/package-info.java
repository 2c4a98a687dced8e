/**
 * The numbers by which China names people, organisations, telephones and places: read as people type them, checked by
 * the national standard, masked wherever they are printed. Pure values; knows nothing of storage or of who may see what.
 */
package io.nuanfeng.kernel.identifier;
