package io.nuanfeng.kernel.notice;

import java.util.Map;

/**
 * Something a person is to be told about themselves. The words stand in {@code words/notices.properties} under
 * {@code <kind>.title} and {@code <kind>.text}, with the facts' names in braces.
 *
 * @param personKey who is told
 * @param kind code in capitals, such as {@code COVER_RETURNED}
 * @param facts what the words need: days as YYYY-MM-DD, codes, names of outlets and units; never another person's data
 * @param link a path of the portal where the matter is seen
 */
public record Notice(String personKey, String kind, Map<String, String> facts, String link) {

    public Notice {
        facts = Map.copyOf(facts);
        if (!link.startsWith("/")) {
            throw new IllegalArgumentException("a notice leads to a page of the portal");
        }
    }

    @Override
    public String toString() {
        return "Notice[" + kind + "]";
    }
}
