package io.nuanfeng.registry;

/** A monthly list as it is handed in. */
public record ListFile(ListOrder order, String name, byte[] content, boolean dryRun) {

    @Override
    public String toString() {
        return "ListFile[" + order + ", " + content.length + " bytes]";
    }
}
