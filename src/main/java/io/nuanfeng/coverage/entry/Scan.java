package io.nuanfeng.coverage.entry;

import java.util.List;

import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.security.OwnDocument;

/**
 * What a courier finds behind an outlet's code.
 *
 * @param document null before the real-name step
 * @param here the courier's entries at this outlet, newest first
 */
public record Scan(Poster poster, OwnDocument document, List<SelfEntry> here) {

    public boolean isIdentified() {
        return document != null;
    }

    public String name() {
        return document.name();
    }

    public String maskedNumber() {
        return Masks.idNumber(document.idNumber());
    }

    public String maskedPhone() {
        return Masks.phone(document.phone());
    }

    /** The entry that waits for the outlet's yes; null where none does. */
    public SelfEntry waiting() {
        return here.stream().filter(SelfEntry::isWaiting).findFirst().orElse(null);
    }
}
