package io.nuanfeng.kernel.job;

/** A file as the sender calls it. */
public record JobFile(String name, byte[] content) {

    @Override
    public String toString() {
        return "JobFile[" + content.length + " bytes]";
    }
}
