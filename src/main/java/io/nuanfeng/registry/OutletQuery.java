package io.nuanfeng.registry;

import java.text.Normalizer;

/**
 * What a search asks for; empty means any.
 *
 * @param words each must occur in name, brand, key, address or liable unit
 * @param division a division of any level
 * @param after the cursor of the page before
 * @param limit most outlets on the page
 */
public record OutletQuery(String words, String division, String kind, String status, Cursor after, int limit) {

    /** Full-width letters and blanks count as plain ones. */
    public OutletQuery {
        words = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace("\0", "")
                .strip();
    }
}
