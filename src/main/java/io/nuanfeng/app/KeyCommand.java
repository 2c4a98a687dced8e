package io.nuanfeng.app;

import java.nio.file.Path;
import java.util.List;

import io.nuanfeng.kernel.crypto.KeyRing;

/** {@code keys new <file>} makes the key ring of a real installation, {@code keys rotate <file>} renews its keys. */
final class KeyCommand {

    private KeyCommand() {}

    static boolean isMeant(List<String> arguments) {
        return !arguments.isEmpty() && arguments.get(0).equals("keys");
    }

    static void run(List<String> arguments) {
        var verb = arguments.size() == 3 ? arguments.get(1) : "";
        switch (verb) {
            case "new" -> KeyRing.create(Path.of(arguments.get(2)));
            case "rotate" -> KeyRing.rotate(Path.of(arguments.get(2)));
            default -> throw new IllegalArgumentException("Please say: keys new <file>, or: keys rotate <file>");
        }
    }
}
