package io.nuanfeng.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Debian packages of the browser tests: installed once where that is possible, asked for in one line where not. */
final class ChromiumPackages {

    static final Path BROWSER = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String PACKAGES = "chromium chromium-driver fonts-noto-cjk";

    private ChromiumPackages() {}

    static synchronized void ensureInstalled() {
        if (!present() && isRootOnDebian()) {
            install();
        }
        if (!present()) {
            throw new IllegalStateException("The browser tests need Chromium: apt-get install " + PACKAGES);
        }
    }

    private static boolean present() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    private static boolean isRootOnDebian() {
        return Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
    }

    private static void install() {
        var install = new ProcessBuilder(
                        "sh",
                        "-c",
                        "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq " + PACKAGES)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = install.start();
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
