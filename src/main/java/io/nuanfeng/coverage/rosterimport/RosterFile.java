package io.nuanfeng.coverage.rosterimport;

/**
 * An outlet's own list of its people as it is handed in; its columns are described in docs/roster-file.md.
 *
 * @param evidence why hires come late and what proves them; may be empty
 */
public record RosterFile(String outletId, String name, byte[] content, String evidence, boolean dryRun) {

    @Override
    public String toString() {
        return "RosterFile[" + outletId + ", " + content.length + " bytes]";
    }
}
