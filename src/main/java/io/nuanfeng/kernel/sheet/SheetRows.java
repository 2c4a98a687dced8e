package io.nuanfeng.kernel.sheet;

import java.util.Iterator;

/** The rows of a file, read as they are asked for. {@code next} throws {@link UnreadableFile} where the file breaks off. */
public interface SheetRows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
