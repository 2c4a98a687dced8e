package io.nuanfeng.registry;

import io.nuanfeng.registry.annex1.Annex1Row;

/** A row of a monthly list as it lies in the database; reading it costs time, so not every row that is loaded is read. */
record KeptRow(String key, String facts, String contactIndex) {

    Annex1Row read() {
        return AnnexJson.row(facts, 0, ListEntries.standIn(contactIndex));
    }
}
