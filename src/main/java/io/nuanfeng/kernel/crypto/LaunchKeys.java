package io.nuanfeng.kernel.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jose4j.lang.JoseException;

/** Keys before Quarkus starts: it verifies tokens by settings that it reads at start-up. */
public final class LaunchKeys {

    private LaunchKeys() {}

    /** Settings for the key ring kept in {@code file}, which is made where there is none: for demo and tests. */
    public static Map<String, String> settings(Path file) {
        if (Files.notExists(file)) {
            KeyFile.generate().write(file);
        }
        return Map.of("nuanfeng.keys.file", file.toString(), "mp.jwt.verify.publickey", published(KeyFile.read(file)));
    }

    /** Settings for a real installation, which brings its own keys. */
    public static Map<String, String> settings(Optional<String> text, Optional<String> file) {
        return Map.of("mp.jwt.verify.publickey", published(find(text, file)));
    }

    static KeyFile find(Optional<String> text, Optional<String> file) {
        return text.map(KeyFile::parse)
                .or(() -> file.map(Path::of).map(KeyFile::read))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No key ring: please set NUANFENG_KEYS_FILE (or NUANFENG_KEYS), and keep a copy in a safe place"));
    }

    private static String published(KeyFile keys) {
        try {
            return SigningKeys.parse(keys.tokens()).publicJson();
        } catch (JoseException broken) {
            throw new IllegalStateException("The key ring's token keys cannot be used", broken);
        }
    }
}
